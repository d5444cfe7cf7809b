package dev.segmentkit.examples.retail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.load.Loader;
import dev.segmentkit.examples.retail.load.Refusals;
import dev.segmentkit.examples.retail.load.ShopFiles;
import dev.segmentkit.examples.retail.outdoor.Customer;
import dev.segmentkit.examples.retail.outdoor.OutdoorBinding;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.outdoor.OutdoorSegments;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the whole program over the outdoor shop. */
class BundledShopTest {
    private static final String AS_OF = "2026-10-26T00:00:00Z";

    /** Has an income of 174,000. */
    private static final String PREMIUM = "c27";

    private static String sizes(String format) {
        return Program.run("--as-of", AS_OF, "--format", format).out();
    }

    private static String answers(String contact, String format) {
        return Program.run("--as-of", AS_OF, "--contact", contact, "--format", format)
                .out();
    }

    @Test
    void sizes_as_table() {
        assertThat(sizes("table")).isEqualToNormalizingNewlines("""
                        segment                  size    share  kind
                        adults                  2,387   79.6 %  explicit: demographic
                        young-adults              278    9.3 %  explicit: demographic
                        birthday-this-week         44    1.5 %  explicit: demographic
                        near-berlin-store          39    1.3 %  explicit: geographic
                        upgrade-candidates        661   22.0 %  mixed: value-based, behavioural
                        summit-seekers            375   12.5 %  mixed: psychographic, needs-based, behavioural
                        outdated-app            1,102   36.7 %  implicit: technographic
                        online-this-month          58    1.9 %  implicit: behavioural
                        first-time-buyers          62    2.1 %  implicit: behavioural
                        recent-buyers             336   11.2 %  implicit: behavioural
                        lapsed                  1,097   36.6 %  implicit: behavioural
                        win-back                  500   16.7 %  mixed: behavioural
                        cart-gone-cold             60    2.0 %  implicit: behavioural
                        disappointed              145    4.8 %  mixed: psychographic, value-based
                        premium-prospects         208    6.9 %  mixed: demographic, behavioural
                        silent                  1,055   35.2 %  implicit: behavioural
                        """);
    }

    @Test
    void sizes_as_tsv() {
        assertThat(sizes("tsv")).startsWith("adults\t2387\nyoung-adults\t278\n").endsWith("\nsilent\t1055\n");
    }

    @Test
    void sizes_as_json() {
        assertThat(sizes("json"))
                .startsWith("{")
                .contains("\"contacts\" : 3000")
                .containsIgnoringWhitespaces("""
                        {
                            "name" : "upgrade-candidates",
                            "kind" : "mixed: value-based, behavioural",
                            "size" : 661,
                            "share" : 0.22033333333333333
                          }
                        """);
    }

    @Test
    void a_contact_as_table() {
        assertThat(answers("c1", "table"))
                .startsWith("contact c1 as of " + AS_OF)
                .containsIgnoringNewLines("""
                        upgrade-candidates (mixed: value-based, behavioural): true, valid until 2026-11-23T01:38:06Z
                          TRUE  segment 'upgrade-candidates'
                            TRUE  all of
                        """, """
                              TRUE  count of purchase in the last 365 days is at least 3
                                actual: 5
                                window: in the last 365 days: (2025-10-26T00:00:00Z, 2026-10-26T00:00:00Z]
                                events counted: 5
                        """, """
                        summit-seekers (mixed: psychographic, needs-based, behavioural): unknown
                          UNKNOWN  segment 'summit-seekers'
                        """, """
                              UNKNOWN  any of
                                UNKNOWN  goal contains "peak" ignoring case
                                  missing: attribute 'goal'
                        """);
    }

    @Test
    void a_contact_as_tsv() {
        assertThat(answers("c1", "tsv").lines())
                .hasSize(OutdoorSegments.CATALOG.segments().size())
                .contains("adults\ttrue", "young-adults\tfalse", "summit-seekers\tunknown");
    }

    @Test
    void a_contact_as_json() {
        assertThat(answers("c1", "json")).contains("\"contact\" : \"c1\"").containsIgnoringWhitespaces("""
                        "name" : "young-adults",
                        "kind" : "explicit: demographic",
                        "truth" : "false",
                        "validUntil" : "2026-12-15T23:00:00Z",
                        "explanation" : "FALSE  segment 'young-adults'\\n
                        """);
    }

    @Test
    void the_closing_report_says_what_was_read_and_as_of_when() {
        assertThat(Program.run("--as-of", AS_OF).err()).isEqualToNormalizingNewlines("""
                        contacts.csv: 3,000 rows read, 0 refused
                        events.csv.gz: 38,860 rows read, 0 refused
                        as of 2026-10-26T00:00:00Z, as given
                        events after that moment, which are not seen: 39
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "tsv", "json"})
    void the_income_of_a_customer_is_matched_and_never_shown(String format) {
        Program program = Program.run("--as-of", AS_OF, "--contact", PREMIUM, "--format", format);

        assertThat(program.out()).containsPattern("premium-prospects[^}]*?true");
        assertThat(program.out() + program.err()).doesNotContain("174000").doesNotContain("174,000");
    }

    @Test
    void no_explanation_of_anybody_shows_an_income() throws Exception {
        Segmentation<Customer> segmentation = Segmentation.of(OutdoorSegments.CATALOG, OutdoorBinding.OF_CUSTOMERS);
        Collection<Customer> customers = Loader.load(
                        ShopFiles.in(OutdoorLayout.sampleData()),
                        new OutdoorLayout(),
                        Refusals.strict(),
                        (file, rows) -> {})
                .contacts()
                .values();

        for (Customer customer : customers) {
            BigDecimal income = customer.profile().income();
            if (income != null) {
                assertThat(segmentation.explain(customer, Instant.parse(AS_OF)).toString())
                        .doesNotContain(income.toBigInteger().toString());
            }
        }
    }
}
