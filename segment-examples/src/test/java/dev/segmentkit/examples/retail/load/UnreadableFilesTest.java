package dev.segmentkit.examples.retail.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadableFilesTest {
    private static final String EVENTS_HEADER =
            "event_id,contact_id,type,occurred_at,amount,quantity,unit_price,invoice,product";
    private static final String EVENT = "e,1,purchase,2026-01-01T00:00:00Z,10.00,1,10.00,i,p";

    @TempDir
    private Path directory;

    private ShopFolder folder;

    @BeforeEach
    void oneBuyer() throws Exception {
        folder = new ShopFolder(directory).contacts("contact_id,country", "1,Iceland");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertThatLoadingFails() {
        return assertThatThrownBy(() -> folder.load(new WholesaleLayout())).isInstanceOf(UnreadableDataException.class);
    }

    @Test
    void missing_contacts() throws Exception {
        folder.events(EVENTS_HEADER);
        Files.delete(directory.resolve("contacts.csv"));

        assertThatLoadingFails().hasMessage("contacts.csv is missing in %s; put it there", directory);
    }

    @Test
    void missing_events() {
        assertThatLoadingFails().hasMessage("events.csv is missing in %s; put it there, or events.csv.gz", directory);
    }

    @Test
    void events_twice() throws Exception {
        folder.events(EVENTS_HEADER).file("events.csv.gz", ShopFolder.zipped(ShopFolder.bytes(EVENTS_HEADER)));

        assertThatLoadingFails().hasMessage("%s holds both events.csv and events.csv.gz; remove one", directory);
    }

    @Test
    void empty_file() throws Exception {
        folder.file("events.csv", new byte[0]);

        assertThatLoadingFails().hasMessage("events.csv is empty; write the names of the columns in its first line");
    }

    @Test
    void empty_zipped_file() throws Exception {
        folder.file("events.csv.gz", new byte[0]);

        assertThatLoadingFails().hasMessage("events.csv.gz is empty; write the names of the columns in its first line");
    }

    @Test
    void file_without_header() throws Exception {
        folder.file("events.csv.gz", ShopFolder.zipped(new byte[0]));

        assertThatLoadingFails()
                .hasMessage("events.csv.gz has no header; write the names of the columns in its first line");
    }

    @Test
    void header_without_a_required_column() throws Exception {
        folder.events(EVENTS_HEADER.replace("occurred_at", "when"));

        assertThatLoadingFails()
                .hasMessageStartingWith(
                        "events.csv: column 'occurred_at' is missing from the header ('event_id', 'contact_id', 'type', 'when',")
                .hasMessageEndingWith("); add it");
    }

    @Test
    void header_with_a_column_twice() throws Exception {
        folder.events(EVENTS_HEADER + ",amount");

        assertThatLoadingFails()
                .hasMessage("events.csv: column 'amount' stands twice in the header; remove or rename one");
    }

    @Test
    void file_that_is_no_gzip() throws Exception {
        folder.file("events.csv.gz", ShopFolder.bytes(EVENTS_HEADER));

        assertThatLoadingFails()
                .hasMessage("events.csv.gz is no gzip file, cut off or damaged (no line was read); copy it again");
    }

    @Test
    void gzip_that_is_cut_off() throws Exception {
        byte[] zip = manyEventsZipped();
        folder.file("events.csv.gz", Arrays.copyOf(zip, zip.length / 2));

        assertThatLoadingFails()
                .hasMessageMatching(
                        "events.csv.gz is no gzip file, cut off or damaged \\(the last line read is [0-9]+\\);"
                                + " copy it again");
    }

    @Test
    void gzip_that_is_cut_off_behind_its_last_row() throws Exception {
        byte[] zip = manyEventsZipped();
        folder.file("events.csv.gz", Arrays.copyOf(zip, zip.length - 4));

        assertThatLoadingFails().hasMessageContaining("cut off or damaged (the last line read is ");
    }

    @Test
    void gzip_that_is_damaged_in_the_middle() throws Exception {
        byte[] zip = manyEventsZipped();
        for (int i = zip.length / 2; i < zip.length / 2 + 20; i++) {
            zip[i] ^= 0x55;
        }
        folder.file("events.csv.gz", zip);

        // Damaged bytes may unzip to text that is no UTF-8 before the damage itself is noticed.
        assertThatLoadingFails().hasMessageContaining("damaged").hasMessageContaining("the last line read is ");
    }

    @Test
    void text_that_is_not_utf_8() throws Exception {
        folder.file("contacts.csv", "contact_id,country\n1,Österreich\n".getBytes(ISO_8859_1))
                .events(EVENTS_HEADER);

        assertThatLoadingFails().hasMessage("contacts.csv is not UTF-8 text (no line was read); save it as UTF-8");
    }

    @Test
    void text_in_utf_16() throws Exception {
        folder.file("contacts.csv", "contact_id,country\n".getBytes(UTF_16)).events(EVENTS_HEADER);

        assertThatLoadingFails().hasMessageStartingWith("contacts.csv is not UTF-8 text");
    }

    @Test
    void directory_in_place_of_a_file() throws Exception {
        Files.createDirectory(directory.resolve("events.csv"));

        assertThatLoadingFails().hasMessageStartingWith("events.csv cannot be read: ");
    }

    @Test
    void quote_that_is_never_closed() throws Exception {
        folder.events(EVENTS_HEADER, EVENT, EVENT.replace(",i,p", ",i,\"p"), EVENT, EVENT);

        assertThatLoadingFails()
                .hasMessage("events.csv:3: a quote is opened and never closed;"
                        + " close the quotes of a field and double those inside it");
    }

    @Test
    void quote_that_swallows_the_rows_up_to_the_next_quote() throws Exception {
        folder.events(EVENTS_HEADER, EVENT, EVENT.replace(",i,p", ",\"i,p"), EVENT, EVENT.replace(",i,p", ",i,p\""));

        assertThatLoadingFails()
                .hasMessage("events.csv:3: a quote is opened and not closed in its line;"
                        + " close the quotes of a field and double those inside it");
    }

    @Test
    void text_behind_a_closing_quote() throws Exception {
        folder.events(EVENTS_HEADER, EVENT, EVENT.replace(",i,", ",\"i\"x,"));

        assertThatLoadingFails()
                .hasMessage("events.csv, in the row behind that of line 2: the quotes do not match;"
                        + " close the quotes of a field and double those inside it");
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_fine() throws Exception {
        folder.file("contacts.csv", ShopFolder.bytes("\uFEFFcontact_id,country\r", "1,Iceland\r"))
                .events(EVENTS_HEADER);

        assertThat(folder.load(new WholesaleLayout()).contacts().get("1").country())
                .isEqualTo("Iceland");
    }

    @Test
    void files_that_are_only_a_header_are_fine() throws Exception {
        folder.contacts("contact_id,country").events(EVENTS_HEADER);

        Loaded<?> loaded = folder.load(new WholesaleLayout());

        assertThat(loaded.contacts()).isEmpty();
        assertThat(loaded.timeline().latest()).isEmpty();
        assertThat(loaded.notices()).isEmpty();
    }

    @Test
    void columns_too_many_and_too_few_are_noticed() throws Exception {
        folder.contacts("contact_id,vip,country", "1,yes,Iceland")
                .events(EVENTS_HEADER.replace(",product", ""), "e,1,purchase,2026-01-01T00:00:00Z,10.00,1,10.00,i");

        Loaded<?> loaded = folder.load(new WholesaleLayout());

        assertThat(loaded.notices())
                .containsExactly(
                        "column 'vip' of contacts.csv is not used",
                        "column 'product' is not in events.csv: all its values are missing");
        assertThat(loaded.refusals().total()).isZero();
    }

    private static byte[] manyEventsZipped() throws Exception {
        Stream<String> events = IntStream.range(0, 20_000)
                .mapToObj(
                        i -> EVENT.replaceFirst("e", "e" + i * 7919L % 20_011).replace("i,p", i * 31 % 977 + ",p" + i));
        return ShopFolder.zipped(
                ShopFolder.bytes(Stream.concat(Stream.of(EVENTS_HEADER), events).toArray(String[]::new)));
    }
}
