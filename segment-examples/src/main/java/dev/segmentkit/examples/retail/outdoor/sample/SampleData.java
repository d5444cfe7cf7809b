package dev.segmentkit.examples.retail.outdoor.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The sample data of the outdoor shop, drawn from a seed and written as the two files of a shop. */
public final class SampleData {
    /** The seed of the data that comes with the program. */
    public static final long BUNDLED_SEED = 20_261_026;

    private static final int CONTACTS = 3_000;
    private static final int CONTACTS_AWAKE_WHEN_CLOCKS_CHANGE = 5;

    private final List<List<String>> contactRows = new ArrayList<>();
    private final List<List<String>> eventRows = new ArrayList<>();

    private SampleData(long seed) {
        OutdoorLayout layout = new OutdoorLayout();
        Dice dice = new Dice(seed);
        History history = new History();
        contactRows.add(joined(List.of("contact_id"), layout.contactColumns()));
        for (int number = 1; number <= CONTACTS; number++) {
            String id = "c" + number;
            Dice own = dice.split();
            BigDecimal spent = history.write(id, Habit.drawnBy(own), own);
            if (number <= CONTACTS_AWAKE_WHEN_CLOCKS_CHANGE) {
                history.add(ClockChanges.visitsOf(id));
            }
            contactRows.add(row(List.of(id), layout.contactColumns(), ProfileDraft.draw(own, spent)));
        }
        eventRows.add(joined(List.of("event_id", "contact_id", "type", "occurred_at"), layout.eventColumns()));
        for (SampleEvent event : history.inOrderOfTime()) {
            String id = "e" + eventRows.size();
            List<String> common =
                    List.of(id, event.contactId(), event.type(), event.at().toString());
            eventRows.add(row(common, layout.eventColumns(), event.properties()));
        }
    }

    /** Writes the bundled data anew: {@code SampleData DIRECTORY}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), BUNDLED_SEED);
    }

    /** Writes {@code contacts.csv} and {@code events.csv.gz} into a directory. */
    public static void write(Path directory, long seed) throws IOException {
        SampleData data = new SampleData(seed);
        try (OutputStream contacts = Files.newOutputStream(directory.resolve("contacts.csv"))) {
            write(contacts, data.contactRows);
        }
        // The JDK writes a gzip header without a time, so the same rows always give the same bytes.
        try (OutputStream events = new GZIPOutputStream(Files.newOutputStream(directory.resolve("events.csv.gz")))) {
            write(events, data.eventRows);
        }
    }

    private static void write(OutputStream file, List<List<String>> rows) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(new OutputStreamWriter(file, UTF_8))) {
            rows.forEach(csv::writeRecord);
        }
    }

    private static List<String> row(List<String> common, List<String> columns, Map<String, String> values) {
        return joined(
                common,
                columns.stream().map(column -> values.getOrDefault(column, "")).toList());
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
