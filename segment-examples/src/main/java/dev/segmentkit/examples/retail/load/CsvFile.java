package dev.segmentkit.examples.retail.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** An open CSV file behind its header; any damage to the file as a whole ends the reading with the line reached. */
final class CsvFile implements AutoCloseable {
    private static final String ZIPPED = ".gz";

    // The parser takes the end of the file for the end of an open quote, and all rows in between for one field. A line
    // of our own behind the last one tells: it comes back as a row of its own, or else a quote was left open.
    private static final String END_MARK = "\u0004";

    private final String name;
    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long line;

    private CsvFile(String name, InputStream content) throws IOException, UnreadableDataException {
        this.name = name;
        InputStream marked =
                new SequenceInputStream(content, new ByteArrayInputStream(("\n" + END_MARK).getBytes(UTF_8)));
        this.records = CsvReader.builder()
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(reader(marked))
                .iterator();
        CsvRecord first = read();
        if (first == null) {
            throw new UnreadableDataException(
                    name + " has no header; write the names of the columns in its first line");
        }
        this.header = new Header(name, first.getFields());
    }

    static CsvFile open(DataFolder folder, String name) throws UnreadableDataException {
        try {
            InputStream stored = new BufferedInputStream(folder.open(name));
            try {
                requireContent(name, stored);
                return new CsvFile(name, name.endsWith(ZIPPED) ? new GZIPInputStream(stored) : stored);
            } catch (IOException | UnreadableDataException e) {
                stored.close();
                throw e;
            }
        } catch (IOException e) {
            throw damaged(name, 0, e);
        }
    }

    private static void requireContent(String name, InputStream stored) throws IOException, UnreadableDataException {
        stored.mark(1);
        if (stored.read() < 0) {
            throw new UnreadableDataException(name + " is empty; write the names of the columns in its first line");
        }
        stored.reset();
    }

    private static Reader reader(InputStream content) throws IOException {
        // A decoder made this way reports malformed bytes, where a charset would put replacement characters.
        BufferedReader reader = new BufferedReader(new InputStreamReader(content, UTF_8.newDecoder()));
        reader.mark(1);
        boolean byteOrderMark = reader.read() == '\uFEFF';
        if (!byteOrderMark) {
            reader.reset();
        }
        return reader;
    }

    String name() {
        return name;
    }

    Header header() {
        return header;
    }

    /** The line in which the record read last began. */
    long line() {
        return line;
    }

    /** The next record, or null behind the last one. */
    @Nullable CsvRecord next() throws UnreadableDataException {
        CsvRecord record = read();
        if (record != null && record.getFieldCount() != header.size() && spansLines(record)) {
            // Not a refusal: nobody can say how many good rows the quote has swallowed.
            throw brokenQuotes(":" + line, "a quote is opened and not closed in its line");
        }
        return record;
    }

    static boolean spansLines(CsvRecord record) {
        return record.getFields().stream().anyMatch(field -> field.indexOf('\n') >= 0 || field.indexOf('\r') >= 0);
    }

    private @Nullable CsvRecord read() throws UnreadableDataException {
        try {
            CsvRecord record = records.next();
            if (record.getField(0).equals(END_MARK) && !records.hasNext()) {
                return null;
            }
            line = record.getStartingLineNumber();
            if (record.getField(record.getFieldCount() - 1).endsWith("\n" + END_MARK)) {
                throw brokenQuotes(":" + line, "a quote is opened and never closed");
            }
            return record;
        } catch (CsvParseException e) {
            String place = line == 0 ? ":1" : ", in the row behind that of line " + line;
            throw brokenQuotes(place, "the quotes do not match");
        } catch (UncheckedIOException e) {
            throw damaged(name, line, e.getCause());
        }
    }

    private UnreadableDataException brokenQuotes(String place, String what) {
        return new UnreadableDataException(
                "%s%s: %s; close the quotes of a field and double those inside it".formatted(name, place, what));
    }

    private static UnreadableDataException damaged(String name, long line, @Nullable IOException cause) {
        String place = line == 0 ? "no line was read" : "the last line read is " + line;
        boolean zipped = name.endsWith(ZIPPED);
        String message;
        if (cause instanceof CharacterCodingException) {
            String orDamaged = zipped ? " or is damaged" : "";
            message = "%s is not UTF-8 text%s (%s); save it as UTF-8".formatted(name, orDamaged, place);
        } else if (cause instanceof ZipException || cause instanceof EOFException) {
            message = "%s is no gzip file, cut off or damaged (%s); copy it again".formatted(name, place);
        } else {
            message = "%s cannot be read: %s (%s); make it readable".formatted(name, cause, place);
        }
        return new UnreadableDataException(message, cause);
    }

    @Override
    public void close() throws UnreadableDataException {
        try {
            records.close();
        } catch (IOException e) {
            throw damaged(name, line, e);
        }
    }
}
