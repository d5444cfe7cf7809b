package dev.segmentkit.examples.retail.outdoor.sample;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.Loader;
import dev.segmentkit.examples.retail.load.Refusals;
import dev.segmentkit.examples.retail.load.ShopFiles;
import dev.segmentkit.examples.retail.outdoor.Customer;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.outdoor.Profile;
import dev.segmentkit.examples.retail.outdoor.Visit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {
    private static Loaded<Customer> bundled;

    @BeforeAll
    static void load() throws Exception {
        bundled = Loader.load(
                ShopFiles.in(OutdoorLayout.sampleData()),
                new OutdoorLayout(),
                Refusals.collecting(),
                (file, rows) -> {});
    }

    private static Collection<Customer> customers() {
        return bundled.contacts().values();
    }

    @Test
    void the_same_seed_gives_the_bundled_files(@TempDir Path directory) throws Exception {
        SampleData.write(directory, SampleData.BUNDLED_SEED);

        assertThat(directory.resolve("contacts.csv"))
                .hasBinaryContent(
                        OutdoorLayout.sampleData().open("contacts.csv").readAllBytes());
        // Compared unzipped: how well a zip library packs is its own business, and differs between machines.
        assertThat(unzipped(Files.newInputStream(directory.resolve("events.csv.gz"))))
                .isEqualTo(unzipped(OutdoorLayout.sampleData().open("events.csv.gz")));
    }

    @Test
    void the_same_seed_gives_the_same_bytes(@TempDir Path one, @TempDir Path other) throws Exception {
        SampleData.write(one, 7);
        SampleData.write(other, 7);

        assertThat(one.resolve("contacts.csv")).hasSameBinaryContentAs(other.resolve("contacts.csv"));
        assertThat(one.resolve("events.csv.gz")).hasSameBinaryContentAs(other.resolve("events.csv.gz"));
    }

    @Test
    void no_row_is_refused() {
        assertThat(bundled.refusals().firstMessages()).isEmpty();
        assertThat(bundled.notices()).isEmpty();
    }

    @Test
    void some_are_born_on_a_leap_day() {
        assertThat(customers().stream()
                        .map(customer -> customer.profile().birthDate())
                        .filter(Objects::nonNull)
                        .filter(date -> date.getMonthValue() == 2 && date.getDayOfMonth() == 29)
                        .map(LocalDate::getYear))
                .hasSizeGreaterThan(5);
    }

    @Test
    void some_are_awake_when_the_clocks_change() {
        assertThat(customers().stream()
                        .flatMap(customer -> customer.visits().stream())
                        .map(Visit::at))
                .contains(
                        Instant.parse("2026-03-29T00:59:59Z"),
                        Instant.parse("2026-03-29T01:00:00Z"),
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void some_events_of_a_customer_share_an_instant() {
        assertThat(customers())
                .anySatisfy(customer -> assertThat(customer.cartAdditions().stream()
                                .map(addition -> addition.at())
                                .collect(groupingBy(identity(), counting())))
                        .containsValue(2L));
    }

    @Test
    void every_part_of_a_profile_is_missing_somewhere_and_known_elsewhere() {
        List<Profile> profiles = customers().stream().map(Customer::profile).toList();
        for (RecordComponent part : Profile.class.getRecordComponents()) {
            assertThat(profiles)
                    .as(part.getName())
                    .extracting(part.getName())
                    .containsNull()
                    .anyMatch(Objects::nonNull);
        }
    }

    @Test
    void customers_have_different_habits() {
        assertThat(customers()).anyMatch(customer -> customer.purchases().size() >= 10);
        assertThat(customers()).anyMatch(customer -> customer.purchases().size() == 1);
        assertThat(customers())
                .anyMatch(customer -> customer.purchases().isEmpty()
                        && customer.cartAdditions().size() >= 2);
        assertThat(customers())
                .anyMatch(customer ->
                        customer.visits().isEmpty() && customer.openedEmails().isEmpty());
    }

    private static byte[] unzipped(InputStream file) throws IOException {
        try (InputStream content = new GZIPInputStream(file)) {
            return content.readAllBytes();
        }
    }
}
