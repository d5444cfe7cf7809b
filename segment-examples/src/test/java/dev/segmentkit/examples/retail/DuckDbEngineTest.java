package dev.segmentkit.examples.retail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.database.ParquetCopy;
import dev.segmentkit.examples.retail.grocery.GroceryTables;
import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.ShopFolder;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.outdoor.OutdoorTables;
import dev.segmentkit.examples.retail.wholesale.WholesaleTables;
import dev.segmentkit.sql.table.TableBinding;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program with an embedded database prints what it prints without. */
class DuckDbEngineTest {
    private static final String AS_OF = "--as-of=2026-10-26T00:00:00Z";
    private static final String EVENTS_HEADER =
            "event_id,contact_id,type,occurred_at,amount,quantity,unit_price,invoice,product";

    @TempDir
    private Path directory;

    private static String[] with(String[] arguments, String... more) {
        String[] all = Arrays.copyOf(arguments, arguments.length + more.length);
        System.arraycopy(more, 0, all, arguments.length, more.length);
        return all;
    }

    private static Program database(String... arguments) {
        return Program.attempt(with(arguments, "--engine=duckdb", "--format=tsv"));
    }

    private static String memory(String... arguments) {
        return Program.run(with(arguments, "--format=tsv")).out();
    }

    private static void assertThatBothPrintTheSame(String... arguments) {
        Program program = database(arguments);

        assertThat(program.code()).as(program.err()).isZero();
        assertThat(program.out()).isNotEmpty().isEqualTo(memory(arguments));
    }

    private ShopFolder buyers() throws Exception {
        return new ShopFolder(directory).contacts("contact_id,country", "1,Iceland", "2,Norway", "3,Iceland");
    }

    private String data() {
        return "--data=" + directory;
    }

    @Test
    void the_bundled_shop() {
        assertThatBothPrintTheSame();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29T23:30:00Z", "2026-03-29T01:00:00Z"})
    void as_of_other_moments(String asOf) {
        assertThatBothPrintTheSame("--as-of=" + asOf);
    }

    @Test
    void the_bundled_shop_as_json_and_how_many_were_answered_where() {
        Program program = Program.run(AS_OF, "--engine=duckdb", "--format=json");

        assertThat(program.out()).isEqualTo(Program.run(AS_OF, "--format=json").out());
        assertThat(program.err()).isEqualToNormalizingNewlines("""
                        as of 2026-10-26T00:00:00Z, as given
                        3,000 contacts answered in the database, 0 in memory
                        """);
    }

    @Test
    void a_directory_with_zipped_events() throws Exception {
        DataFolder bundled = OutdoorLayout.sampleData();
        for (String file : new String[] {"contacts.csv", "events.csv.gz"}) {
            try (InputStream bytes = bundled.open(file)) {
                long unused = Files.copy(bytes, directory.resolve(file));
            }
        }

        assertThatBothPrintTheSame(data());
    }

    @Test
    void files_in_parquet() throws Exception {
        ParquetCopy.write(OutdoorLayout.sampleData(), OutdoorTables.BINDING, directory);

        assertThat(Program.run(data(), "--engine=duckdb", "--format=tsv").out()).isEqualTo(memory());
    }

    @Test
    void groceries() throws Exception {
        assertThatSharedDataGiveTheSame("complete-journey", "2018-01-01T05:00:00Z", GroceryTables.BINDING);
    }

    @Test
    void wholesale() throws Exception {
        assertThatSharedDataGiveTheSame("online-retail", "2011-12-10T00:00:00Z", WholesaleTables.BINDING);
    }

    private void assertThatSharedDataGiveTheSame(String set, String asOf, TableBinding tables) throws Exception {
        Path folder = SharedData.folder(set);
        String expected = memory("--data=" + folder, "--as-of=" + asOf);
        ParquetCopy.write(DataFolder.directory(folder), tables, directory);

        assertThat(database("--data=" + folder, "--as-of=" + asOf).out()).isEqualTo(expected);
        assertThat(database(data(), "--as-of=" + asOf).out()).isEqualTo(expected);
    }

    @Test
    void segments_from_a_file() throws Exception {
        Path file = Files.writeString(directory.resolve("segments.json"), """
                {"segmentkit": 1, "segments": [
                  {"id": "all", "mixed": ["everyone"]},
                  {"id": "germans", "mixed": [{"attribute": "country", "is": "DE"}]},
                  {"id": "climbers", "mixed": [{"attribute": "interests", "hasAnyOf": ["climbing"]}]}
                ]}
                """);

        assertThatBothPrintTheSame(AS_OF, "--segments=" + file);
        assertThat(database(AS_OF, "--segments=" + file).out()).startsWith("all\t3000\n");
    }

    @Test
    void bad_segments_are_told_as_they_are_without() throws Exception {
        Path file = Files.writeString(
                directory.resolve("segments.json"),
                "{\"segmentkit\": 1, \"segments\": [{\"id\": \"a\", \"mixed\": [{\"attribute\": \"no such\", \"isKnown\": true}]}]}");

        Program program = database(AS_OF, "--segments=" + file);

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .contains("error: " + file + " holds no segments of this shop", "/segments/0/mixed/0/attribute");
    }

    @Test
    void bad_rows_are_reported_and_left_out() throws Exception {
        ShopFolder unused = buyers().events(
                        EVENTS_HEADER,
                        "e1,1,purchase,2026-01-01T00:00:00Z,1,1,1,i1,p",
                        "e2,1,purchase,2026-01-02T00:00:00Z,1,1,1,i2,p",
                        "e3,2,purchase,2026-01-03T00:00:00Z,abc,1,1,i3,p",
                        "e4,2,purchase,yesterday,1,1,1,i4,p",
                        "e5,2,purchase,2026-01-03T00:00:00Z,1,many,1,i5,p",
                        "e6,2,purchase,2026-01-03T00:00:00Z,1,1,1,i6");

        Program program = database(data());

        assertThat(program.out()).isEqualTo(memory(data()));
        assertThat(program.err().lines())
                .anySatisfy(line -> assertThat(line).startsWith("refused: events.csv, line 4, column amount: "))
                .anySatisfy(line -> assertThat(line).startsWith("refused: events.csv, line 5, column occurred_at: "))
                .anySatisfy(line -> assertThat(line).startsWith("refused: events.csv, line 6, column quantity: "))
                .anySatisfy(line -> assertThat(line).startsWith("refused: events.csv, line 7, column "))
                .contains("as of 2026-01-02T00:00:00Z, the moment of the latest event");
    }

    @Test
    void bad_rows_are_left_out_of_questions_about_their_other_columns() throws Exception {
        ShopFolder unused = buyers().events(
                        EVENTS_HEADER,
                        "e1,1,purchase,2026-01-01T00:00:00Z,1,1,1,i1,p",
                        "e2,2,purchase,2026-01-01T00:00:00Z,abc,1,1,i2,p",
                        "e3,3,purchase,2026-01-01T00:00:00Z,1,1,1,i3");
        Path segments = Files.writeString(directory.resolve("segments.json"), """
                {"segmentkit": 1, "segments": [{"id": "buyers", "mixed": [{"happened": {"event": "purchase"}}]}]}
                """);

        assertThatBothPrintTheSame(data(), "--segments=" + segments);
        assertThat(database(data(), "--segments=" + segments).out()).isEqualTo("buyers\t1\n");
    }

    @Test
    void numbers_with_too_many_digits_are_not_rounded() throws Exception {
        ShopFolder unused = buyers().events(
                        EVENTS_HEADER,
                        "e1,1,purchase,2026-01-01T00:00:00Z,1,1.0,1,i1,p",
                        "e2,2,purchase,2026-01-02T00:00:00Z,1,1.5,1,i2,p",
                        "e3,3,purchase,2026-01-02T00:00:00Z,1,1.5,1,i3,p",
                        "e4,2,purchase,2026-01-02T00:00:00Z,1,99999999999999999999,1,i4,p",
                        "e5,3,purchase,2026-01-02T00:00:00Z,0.00005,1,1,i5,p");
        Path segments = Files.writeString(directory.resolve("segments.json"), """
                {"segmentkit": 1, "segments": [{"id": "buyers", "mixed": [{"happened": {"event": "purchase"}}]}]}
                """);

        Program program = database(data(), "--segments=" + segments);

        assertThat(program.out()).isEqualTo("buyers\t1\n");
        assertThat(program.err().lines())
                .contains(
                        "refused: events.csv, column quantity: 1.5 has too many digits, number of rows: 2",
                        "refused: events.csv, column quantity: 99999999999999999999 has too many digits, number of rows: 1",
                        "refused: events.csv, column amount: 0.00005 has too many digits, number of rows: 1");
    }

    @Test
    void unprinted_rows_are_counted() throws Exception {
        String[] rows = new String[31];
        Arrays.setAll(rows, i -> i == 0 ? EVENTS_HEADER : "e" + i + ",1,purchase,2026-01-01T00:00:00Z,x,1,1,i,p");
        ShopFolder unused = buyers().events(rows);

        assertThat(database(data()).err().lines().filter(line -> line.startsWith("refused: ")))
                .hasSize(10);
        assertThat(database(data()).err()).contains("  and 20 more");
    }

    @Test
    void strict_ends_with_the_first_bad_row() throws Exception {
        ShopFolder unused = buyers().events(EVENTS_HEADER, "e1,1,purchase,2026-01-01T00:00:00Z,abc,1,1,i,p");

        Program program = database(data(), "--strict");

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).startsWith("error: events.csv, line 2, column amount: ");
    }

    @Test
    void without_events_the_present_moment_is_taken() throws Exception {
        ShopFolder unused = buyers().events(EVENTS_HEADER);

        assertThatBothPrintTheSame(data());
        assertThat(database(data()).err())
                .contains("as of 2027-01-01T00:00:00Z, the present moment, since there are no events");
    }

    @ParameterizedTest
    @CsvSource({"--contact=c1", "--export=segments.json"})
    void it_only_counts(String argument) {
        Program program = database(argument);

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.out()).isEmpty();
        assertThat(program.err()).contains("error: --engine duckdb counts: leave out --contact and --export");
        assertThat(Path.of("segments.json")).doesNotExist();
    }

    @Test
    void another_engine_is_a_wrong_option() {
        Program program = Program.attempt("--engine=oracle");

        assertThat(program.code()).isEqualTo(2);
        assertThat(program.err()).contains("expected one of [MEMORY, DUCKDB]");
    }

    @Test
    void missing_contacts() {
        Program program = database(data());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err().lines())
                .containsExactly(
                        "error: contacts.csv is missing in %s; put it there, or contacts.csv.gz, or contacts.parquet"
                                .formatted(directory));
    }

    @Test
    void missing_events() throws Exception {
        ShopFolder unused = buyers();

        Program program = database(data());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.err().lines())
                .containsExactly("error: events.csv is missing in %s; put it there, or events.csv.gz, or events.parquet"
                        .formatted(directory));
    }

    @Test
    void files_of_no_known_shop() throws Exception {
        ShopFolder unused =
                new ShopFolder(directory).contacts("contact_id,email", "1,x").events(EVENTS_HEADER);

        Program program = database(data());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.err().lines()).singleElement().asString().contains("fit no known shop");
    }

    @Test
    void a_missing_column_is_named() throws Exception {
        ShopFolder unused =
                buyers().events("event_id,contact_id,type,occurred_at", "e1,1,purchase,2026-01-01T00:00:00Z");

        Program program = database(data());

        assertThat(program.code()).isEqualTo(1);
        assertThat(program.out()).isEmpty();
        assertThat(program.err())
                .contains("error: the files are no tables of this shop")
                .contains("found no column \"amount\"");
    }
}
