package dev.segmentkit.examples.retail.outdoor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.ShopFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutdoorLayoutTest {
    private static final String CONTACTS_HEADER = "contact_id,birth_date,country,city,zone,latitude,longitude,plan,"
            + "lifetime_value,satisfaction,marketing_opt_in,interests,app_version,signed_up_at,income,goal";
    private static final String EVENTS_HEADER =
            "event_id,contact_id,type,occurred_at,amount,category,order_id,cart_id,channel,device,seconds,campaign";

    @TempDir
    private Path directory;

    @Test
    void reads_profiles() throws Exception {
        Loaded<Customer> loaded = new ShopFolder(directory)
                .contacts(
                        CONTACTS_HEADER,
                        "c1,1984-02-29,DE,Berlin,Europe/Berlin,52.5,13.4,PRO,99.90,0.75,false,hiking|camping,2.1,2025-01-01T12:00:00Z,50000,\"up, and \"\"away\"\"\"",
                        "c2,,,,,,,,,,,|,,,,",
                        "c3,,,,,,,,,,,,,,,")
                .events(EVENTS_HEADER)
                .load(new OutdoorLayout());

        assertThat(loaded.refusals().total()).isZero();
        assertThat(loaded.contacts().get("c1").profile())
                .isEqualTo(new Profile(
                        LocalDate.of(1984, 2, 29),
                        "DE",
                        "Berlin",
                        ZoneId.of("Europe/Berlin"),
                        new HomePlace(52.5, 13.4),
                        Plan.PRO,
                        new BigDecimal("99.90"),
                        0.75,
                        false,
                        Set.of("hiking", "camping"),
                        "2.1",
                        Instant.parse("2025-01-01T12:00:00Z"),
                        new BigDecimal("50000"),
                        "up, and \"away\""));
        assertThat(loaded.contacts().get("c2").profile().interests()).isEmpty();
        assertThat(loaded.contacts().get("c3").profile())
                .isEqualTo(new Profile(
                        null, null, null, null, null, null, null, null, null, null, null, null, null, null));
    }

    @Test
    void reads_events() throws Exception {
        Instant noon = Instant.parse("2026-01-01T12:00:00Z");
        Customer customer = new ShopFolder(directory)
                .contacts(CONTACTS_HEADER, "c1" + ",".repeat(15))
                .events(
                        EVENTS_HEADER,
                        "e1,c1,visit,2026-01-01T12:00:00Z,,,,,app,phone,90,",
                        "e2,c1,added to cart,2026-01-01T12:00:00Z,9.90,maps,,k1,,,,",
                        "e3,c1,purchase,2026-01-01T12:00:00Z,9.90,maps,o1,k1,,,,",
                        "e4,c1,email opened,2026-01-01T12:00:00Z,,,,,,,,news")
                .load(new OutdoorLayout())
                .contacts()
                .get("c1");

        BigDecimal amount = new BigDecimal("9.90");
        assertThat(customer.visits()).containsExactly(new Visit("e1", noon, "app", "phone", 90L));
        assertThat(customer.cartAdditions()).containsExactly(new AddedToCart("e2", noon, amount, "maps", "k1"));
        assertThat(customer.purchases()).containsExactly(new Purchase("e3", noon, amount, "maps", "o1", "k1"));
        assertThat(customer.openedEmails()).containsExactly(new EmailOpened("e4", noon, "news"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "c1,,,,Europe/Atlantis,,,,,,,,,,,;zone: expected a time zone such as Europe/Berlin, found 'Europe/Atlantis'",
                "c1,,,,,90.1,13.4,,,,,,,,,;latitude: expected a number from -90 to 90, found '90.1'",
                "c1,,,,,52.5,NaN,,,,,,,,,;longitude: expected a number from -180 to 180, found 'NaN'",
                "c1,,,,,52.5,,,,,,,,,,;longitude: expected a number from -180 to 180, found nothing",
                "c1,,,,,,13.4,,,,,,,,,;latitude: expected a number from -90 to 90, found nothing",
                "c1,,,,,,,GOLD,,,,,,,,;plan: expected one of FREE, PLUS, PRO, found 'GOLD'",
                "c1,,,,,,,,,,,,,,lots,;income: expected a decimal number such as 12.50, found a value that is not shown"
            })
    void refuses_bad_profiles_and_says_so_at_their_events(String row, String message) throws Exception {
        Loaded<Customer> loaded = new ShopFolder(directory)
                .contacts(CONTACTS_HEADER, row)
                .events(EVENTS_HEADER, "e1,c1,visit,2026-01-01T12:00:00Z,,,,,,,,")
                .load(new OutdoorLayout());

        assertThat(loaded.refusals().firstMessages())
                .containsExactly(
                        "contacts.csv:2: " + message,
                        "events.csv:2: contact_id: expected a contact read from contacts.csv,"
                                + " found 'c1', whose row in line 2 was refused");
    }
}
