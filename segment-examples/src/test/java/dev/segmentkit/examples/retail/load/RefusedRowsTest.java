package dev.segmentkit.examples.retail.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.segmentkit.examples.retail.wholesale.Buyer;
import dev.segmentkit.examples.retail.wholesale.InvoiceLine;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedRowsTest {
    private static final String CONTACTS_HEADER = "contact_id,country";
    private static final String EVENTS_HEADER =
            "event_id,contact_id,type,occurred_at,amount,quantity,unit_price,invoice,product";
    private static final String GOOD_EVENT = "good,1,purchase,2026-01-01T00:00:00Z,10.00,1,10.00,i1,p1";

    @TempDir
    private Path directory;

    private ShopFolder folder;

    @BeforeEach
    void oneBuyer() throws Exception {
        folder = new ShopFolder(directory).contacts(CONTACTS_HEADER, "1,Iceland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "e,1,purchase,2026-01-01T00:00:00Z,abc,1,1,i,p;amount: expected a decimal number such as 12.50, found 'abc'",
                "e,1,purchase,2026-01-01T00:00:00Z,NaN,1,1,i,p;amount: expected a decimal number such as 12.50, found 'NaN'",
                "e,1,purchase,2026-01-01T00:00:00Z,1,1,-Infinity,i,p;unit_price: expected a decimal number such as 12.50, found '-Infinity'",
                "e,1,purchase,2026-01-01T00:00:00Z,1,1.5,1,i,p;quantity: expected a whole number such as 12, found '1.5'",
                "e,1,purchase,2026-13-01T00:00:00Z,1,1,1,i,p;occurred_at: expected a moment such as 2026-10-25T01:30:00Z, found '2026-13-01T00:00:00Z'",
                "e,1,purchase,2026-01-01 00:00,1,1,1,i,p;occurred_at: expected a moment such as 2026-10-25T01:30:00Z, found '2026-01-01 00:00'",
                "e,1,purchase,,1,1,1,i,p;occurred_at: expected a moment such as 2026-10-25T01:30:00Z, found nothing",
                "e,1,refund,2026-01-01T00:00:00Z,1,1,1,i,p;type: expected one of cancellation, purchase, found 'refund'",
                "e,1,,2026-01-01T00:00:00Z,1,1,1,i,p;type: expected one of cancellation, purchase, found nothing",
                "e,2,purchase,2026-01-01T00:00:00Z,1,1,1,i,p;contact_id: expected a contact read from contacts.csv, found '2'",
                "e,,purchase,2026-01-01T00:00:00Z,1,1,1,i,p;contact_id: expected an id, found nothing",
                ",1,purchase,2026-01-01T00:00:00Z,1,1,1,i,p;event_id: expected an id, found nothing",
                "good,1,purchase,2026-01-01T00:00:00Z,1,1,1,i,p;event_id: expected an id of its own, found 'good' of line 2",
                "e,1,purchase,2026-01-01T00:00:00Z,1,1,1,i;row: expected 9 fields as in the header, found 8",
                "e,1,purchase,2026-01-01T00:00:00Z,1,1,1,i,p,x;row: expected 9 fields as in the header, found 10"
            })
    void refuses_a_bad_event_and_keeps_the_others(String row, String message) throws Exception {
        folder.events(EVENTS_HEADER, GOOD_EVENT, row, GOOD_EVENT.replace("good", "good too"));

        Loaded<Buyer> loaded = folder.load(new WholesaleLayout());

        assertThat(loaded.refusals().firstMessages()).containsExactly("events.csv:3: " + message);
        assertThat(loaded.tallies())
                .containsExactly(new Loaded.Tally("contacts.csv", 1, 0), new Loaded.Tally("events.csv", 3, 1));
        assertThat(loaded.contacts().get("1").purchases())
                .extracting(InvoiceLine::id)
                .containsExactly("good", "good too");
    }

    @Test
    void names_the_zipped_file() throws Exception {
        folder.file("events.csv.gz", ShopFolder.zipped(ShopFolder.bytes(EVENTS_HEADER, GOOD_EVENT, "x")));

        assertThat(folder.load(new WholesaleLayout()).refusals().firstMessages())
                .containsExactly("events.csv.gz:3: row: expected 9 fields as in the header, found 1");
    }

    @Test
    void refuses_contacts_without_an_id_of_their_own() throws Exception {
        folder.contacts(CONTACTS_HEADER, "1,Iceland", ",Norway", "1,Norway").events(EVENTS_HEADER);

        Loaded<Buyer> loaded = folder.load(new WholesaleLayout());

        assertThat(loaded.refusals().firstMessages())
                .containsExactly(
                        "contacts.csv:3: contact_id: expected an id, found nothing",
                        "contacts.csv:4: contact_id: expected an id of its own, found '1' of line 2");
        assertThat(loaded.contacts().get("1").country()).isEqualTo("Iceland");
    }

    @Test
    void an_id_is_free_again_when_its_row_was_refused() throws Exception {
        folder.events(EVENTS_HEADER, GOOD_EVENT.replace("10.00", "ten"), GOOD_EVENT);

        assertThat(folder.load(new WholesaleLayout()).contacts().get("1").purchases())
                .hasSize(1);
    }

    @Test
    void counts_lines_and_not_rows() throws Exception {
        folder.events(EVENTS_HEADER, "", GOOD_EVENT.replace("p1", "\"two\nlines\""), "x");

        Loaded<Buyer> loaded = folder.load(new WholesaleLayout());

        assertThat(loaded.refusals().firstMessages()).singleElement().asString().startsWith("events.csv:5: row");
        assertThat(loaded.notices())
                .containsExactly("events.csv:3: a quoted field goes on in the next line; if that is not meant,"
                        + " a quote is not closed and the rows up to the next quote are lost");
    }

    @Test
    void shows_what_was_found_on_one_short_line() throws Exception {
        folder.events(
                EVENTS_HEADER,
                GOOD_EVENT.replace("10.00,1", "\"1\n\u001b2\",1").replace("i1", "i"),
                "e,1," + "x".repeat(100) + ",2026-01-01T00:00:00Z,,,,,");

        assertThat(folder.load(new WholesaleLayout()).refusals().firstMessages())
                .containsExactly(
                        "events.csv:2: amount: expected a decimal number such as 12.50, found '1??2'",
                        "events.csv:4: type: expected one of cancellation, purchase, found '" + "x".repeat(60)
                                + "...'");
    }

    @Test
    void counts_every_refusal_but_keeps_only_the_first_messages() throws Exception {
        Stream<String> bad =
                IntStream.range(0, 50).mapToObj(i -> "e" + i + ",1,purchase,2026-01-01T00:00:00Z,x" + i + ",,,,");
        folder.events(Stream.concat(Stream.of(EVENTS_HEADER, "short"), bad).toArray(String[]::new));

        Refusals refusals = folder.load(new WholesaleLayout()).refusals();

        assertThat(refusals.countByReason())
                .containsExactly(
                        entry("events.csv: row: expected 9 fields as in the header", 1L),
                        entry("events.csv: amount: expected a decimal number such as 12.50", 50L));
        assertThat(refusals.total()).isEqualTo(51);
        assertThat(refusals.firstMessages()).hasSize(Refusals.KEPT_MESSAGES);
    }

    @Test
    void strict_reading_ends_at_the_first_refusal() throws Exception {
        folder.events(EVENTS_HEADER, GOOD_EVENT, "e,9,purchase,2026-01-01T00:00:00Z,,,,,", "short");

        assertThatThrownBy(() -> folder.load(new WholesaleLayout(), Refusals.strict()))
                .isInstanceOf(UnreadableDataException.class)
                .hasMessage("events.csv:3: contact_id: expected a contact read from contacts.csv, found '9';"
                        + " strict reading ends at the first refused row");
    }
}
