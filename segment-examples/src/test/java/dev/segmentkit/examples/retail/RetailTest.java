package dev.segmentkit.examples.retail;

import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.examples.retail.load.ShopFolder;
import dev.segmentkit.examples.retail.outdoor.OutdoorBinding;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.outdoor.OutdoorTables;
import dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary;
import dev.segmentkit.examples.retail.wholesale.WholesaleBinding;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import dev.segmentkit.examples.retail.wholesale.WholesaleTables;
import dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary;
import dev.segmentkit.vocabulary.EventType;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class RetailTest {
    private static final String EVENTS_HEADER =
            "event_id,contact_id,type,occurred_at,amount,quantity,unit_price,invoice,product";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), UTC);

    @TempDir
    private Path directory;

    private ShopFolder folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoBuyers() throws Exception {
        folder = new ShopFolder(directory)
                .contacts("contact_id,country", "1,Iceland", "2,Norway")
                .events(
                        EVENTS_HEADER,
                        "e1,1,purchase,2026-01-01T00:00:00Z,1,1,1,i,p",
                        "e2,1,purchase,2026-01-02T00:00:00Z,1,1,1,i,p",
                        "e3,1,purchase,2026-01-03T00:00:00Z,abc,1,1,i,p",
                        "e4,1,purchase,2026-01-03T00:00:00Z,1,1,1,i");
    }

    /** One segment is enough to see the program at work. */
    private static SegmentCatalog buyers(EventType<?> purchase) {
        return SegmentCatalog.of(
                segment("buyers").implicit(event(purchase).ever().happened()).build());
    }

    private int retail(String... arguments) {
        List<Shop<?>> shops = List.of(
                new Shop<>(
                        new WholesaleLayout(),
                        Segmentation.of(buyers(WholesaleVocabulary.PURCHASE), WholesaleBinding.OF_BUYERS),
                        WholesaleTables.BINDING),
                new Shop<>(
                        new OutdoorLayout(),
                        Segmentation.of(buyers(OutdoorVocabulary.PURCHASE), OutdoorBinding.OF_CUSTOMERS),
                        OutdoorTables.BINDING));
        CommandLine commandLine = Retail.commandLine(shops, CLOCK);
        commandLine.setOut(new PrintWriter(out, true));
        commandLine.setErr(new PrintWriter(err, true));
        return commandLine.execute(arguments);
    }

    private int retailOnFolder(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--data=" + folder.path();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return retail(all);
    }

    @Test
    void prints_sizes_and_reports_what_was_refused() {
        assertThat(retailOnFolder()).isZero();
        assertThat(out.toString()).isEqualToNormalizingNewlines("""
                        segment       size    share  kind
                        buyers           1   50.0 %  implicit: behavioural
                        """);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        contacts.csv: 2 rows read, 0 refused
                        events.csv: 4 rows read, 2 refused
                        1 refused: events.csv: amount: expected a decimal number such as 12.50
                        1 refused: events.csv: row: expected 9 fields as in the header
                          events.csv:4: amount: expected a decimal number such as 12.50, found 'abc'
                          events.csv:5: row: expected 9 fields as in the header, found 8
                        as of 2026-01-02T00:00:00Z, the moment of the latest event
                        """);
    }

    @Test
    void tsv_has_nothing_but_names_and_sizes() {
        assertThat(retailOnFolder("--format", "tsv")).isZero();
        assertThat(out.toString()).isEqualTo("buyers\t1\n");
    }

    @Test
    void explains_one_contact() {
        assertThat(retailOnFolder("--contact", "2", "--format", "tsv")).isZero();
        assertThat(out.toString()).isEqualTo("buyers\tfalse\n");
    }

    @Test
    void counts_the_events_behind_the_given_moment() {
        assertThat(retailOnFolder("--as-of", "2026-01-01T00:00:00Z", "--contact", "1"))
                .isZero();
        assertThat(out.toString()).contains("contact 1 as of 2026-01-01T00:00:00Z");
        assertThat(err.toString())
                .contains("as of 2026-01-01T00:00:00Z, as given")
                .contains("events after that moment, which are not seen: 1");
    }

    @Test
    void without_events_the_present_moment_is_taken() throws Exception {
        folder.events(EVENTS_HEADER);

        assertThat(retailOnFolder()).isZero();
        assertThat(err.toString())
                .contains("as of 2027-01-01T00:00:00Z, the present moment, since there are no events");
    }

    @Test
    void without_data_the_bundled_shop_is_read() {
        assertThat(retail("--format", "tsv")).isZero();
        assertThat(out.toString()).matches("buyers\t[0-9]{4}\n");
        assertThat(err.toString()).contains("contacts.csv: 3,000 rows read, 0 refused");
    }

    @Test
    void strict_ends_at_the_first_refused_row() {
        assertThat(retailOnFolder("--strict")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("error: events.csv:4: amount: expected a decimal number such as 12.50, found 'abc'");
    }

    @Test
    void unreadable_data_ends_with_one_sentence() throws Exception {
        folder.contacts("contact_id,email", "1,x");

        assertThat(retailOnFolder()).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains("fit no known shop");
    }

    @Test
    void unprinted_messages_are_counted() throws Exception {
        String[] rows = new String[30];
        Arrays.fill(rows, "short");
        rows[0] = EVENTS_HEADER;
        folder.events(rows);

        assertThat(retailOnFolder()).isZero();
        assertThat(err.toString()).contains("29 refused: ").contains("  and 9 more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--data=/no/such/directory; --data: there is no directory '/no/such/directory'",
                "--as-of=yesterday; Invalid value for option '--as-of': expected a moment such as 2026-10-25T01:30:00Z, found 'yesterday'",
                "--format=xml; Invalid value for option '--format': expected one of [TABLE, TSV, JSON] (case-insensitive) but was 'xml'",
                "--contact=nobody; --contact: there is no contact 'nobody' among those read",
                "--colour; Unknown option: '--colour'",
                "surplus; Unmatched argument at index 0: 'surplus'",
                "--data; Missing required parameter for option '--data' (DIR)"
            })
    void wrong_options_end_with_a_message_and_code_2(String argument, String message) {
        assertThat(retail(argument)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("error: " + message + System.lineSeparator());
    }

    @Test
    void help_goes_to_the_output() {
        assertThat(retail("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: retail ").contains("--strict");
        assertThat(err.toString()).isEmpty();
    }
}
