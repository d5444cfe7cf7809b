package dev.segmentkit.examples.retail.load;

import static dev.segmentkit.examples.retail.load.FieldType.MOMENT;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads the contacts of a shop and then their events, row by row, in one pass over each file.
 *
 * @param <C> the shop's own class of contacts
 */
public final class Loader<C> {
    private static final String CONTACT_ID = "contact_id";
    private static final String EVENT_ID = "event_id";
    private static final String TYPE = "type";
    private static final String OCCURRED_AT = "occurred_at";
    private static final String SPANS_LINES = "%s:%d: a quoted field goes on in the next line; if that is not meant,"
            + " a quote is not closed and the rows up to the next quote are lost";
    private static final long ROWS_BETWEEN_PROGRESS = 100_000;

    private static final FieldType<String> ID = FieldType.text("an id");

    private final Layout<C> layout;
    private final Refusals refusals;
    private final Progress progress;
    private final FieldType<EventReader<C>> eventType;

    private final Map<String, C> contacts = new LinkedHashMap<>();
    private final Timeline timeline = new Timeline();
    private final UniqueIds contactIds = new UniqueIds(CONTACT_ID);
    private final UniqueIds eventIds = new UniqueIds(EVENT_ID);
    private final Map<String, Long> linesOfRefusedContacts = new HashMap<>();
    private final List<Loaded.Tally> tallies = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private Loader(Layout<C> layout, Refusals refusals, Progress progress) {
        this.layout = layout;
        this.refusals = refusals;
        this.progress = progress;
        this.eventType = FieldType.oneOf(new TreeMap<>(layout.eventReaders()));
    }

    /** Reads the files of a shop; refused rows go to the refusals, which decide whether the reading goes on. */
    public static <C> Loaded<C> load(ShopFiles files, Layout<C> layout, Refusals refusals, Progress progress)
            throws UnreadableDataException {
        return new Loader<>(layout, refusals, progress).load(files);
    }

    private Loaded<C> load(ShopFiles files) throws UnreadableDataException {
        try (CsvFile file = files.openContacts()) {
            checkHeader(file, List.of(CONTACT_ID), layout.contactColumns());
            readRows(file, this::readContact);
        }
        try (CsvFile file = files.openEvents()) {
            checkHeader(file, List.of(EVENT_ID, CONTACT_ID, TYPE, OCCURRED_AT), layout.eventColumns());
            readRows(file, this::readEvent);
        }
        return new Loaded<>(contacts, timeline, tallies, refusals, notices);
    }

    private void checkHeader(CsvFile file, List<String> required, List<String> optional)
            throws UnreadableDataException {
        Header header = file.header();
        for (String column : required) {
            if (!header.has(column)) {
                throw new UnreadableDataException("%s: column '%s' is missing from the header (%s); add it"
                        .formatted(file.name(), column, header));
            }
        }
        for (String column : optional) {
            if (!header.has(column)) {
                notices.add("column '%s' is not in %s: all its values are missing".formatted(column, file.name()));
            }
        }
        for (String column : header.columns()) {
            if (!required.contains(column) && !optional.contains(column)) {
                notices.add("column %s of %s is not used".formatted(Shown.quoted(column), file.name()));
            }
        }
    }

    private void readRows(CsvFile file, RowReader reader) throws UnreadableDataException {
        long rows = 0;
        long refused = 0;
        boolean spansLines = false;
        for (CsvRecord record = file.next(); record != null; record = file.next()) {
            try {
                reader.read(new Row(file.header(), record), file.line());
            } catch (RowRefusedException e) {
                refused++;
                refusals.add(file.name(), file.line(), e);
            }
            if (!spansLines && CsvFile.spansLines(record)) {
                spansLines = true;
                notices.add(SPANS_LINES.formatted(file.name(), file.line()));
            }
            rows++;
            if (rows % ROWS_BETWEEN_PROGRESS == 0) {
                progress.reached(file.name(), rows);
            }
        }
        tallies.add(new Loaded.Tally(file.name(), rows, refused));
    }

    private void readContact(Row row, long line) throws RowRefusedException {
        String id = row.required(CONTACT_ID, ID);
        contactIds.requireNew(id);
        try {
            contacts.put(id, layout.readContact(id, row));
            contactIds.add(id, line);
        } catch (RowRefusedException e) {
            linesOfRefusedContacts.put(id, line);
            throw e;
        }
    }

    private void readEvent(Row row, long line) throws RowRefusedException {
        String id = row.required(EVENT_ID, ID);
        eventIds.requireNew(id);
        C contact = contactOf(row);
        Instant at = row.required(OCCURRED_AT, MOMENT);
        row.required(TYPE, eventType).read(contact, id, at, row);
        eventIds.add(id, line);
        timeline.add(at);
    }

    private C contactOf(Row row) throws RowRefusedException {
        String id = row.required(CONTACT_ID, ID);
        C contact = contacts.get(id);
        if (contact == null) {
            Long refusedLine = linesOfRefusedContacts.get(id);
            String known = refusedLine == null ? "" : ", whose row in line " + refusedLine + " was refused";
            throw new RowRefusedException(
                    CONTACT_ID, "a contact read from " + ShopFiles.CONTACTS, Shown.quoted(id) + known);
        }
        return contact;
    }

    @FunctionalInterface
    private interface RowReader {
        void read(Row row, long line) throws RowRefusedException;
    }
}
