package dev.segmentkit.examples.retail.load;

/** Finds the two files of a shop in a folder. */
public final class ShopFiles {
    static final String CONTACTS = "contacts.csv";

    private static final String EVENTS = "events.csv";
    private static final String ZIPPED_EVENTS = "events.csv.gz";

    private final DataFolder folder;
    private final String eventsName;

    private ShopFiles(DataFolder folder, String eventsName) {
        this.folder = folder;
        this.eventsName = eventsName;
    }

    public static ShopFiles in(DataFolder folder) throws UnreadableDataException {
        if (!folder.has(CONTACTS)) {
            throw new UnreadableDataException("%s is missing in %s; put it there".formatted(CONTACTS, folder));
        }
        boolean plain = folder.has(EVENTS);
        boolean zipped = folder.has(ZIPPED_EVENTS);
        if (plain && zipped) {
            throw new UnreadableDataException(
                    "%s holds both %s and %s; remove one".formatted(folder, EVENTS, ZIPPED_EVENTS));
        }
        if (!plain && !zipped) {
            throw new UnreadableDataException(
                    "%s is missing in %s; put it there, or %s".formatted(EVENTS, folder, ZIPPED_EVENTS));
        }
        return new ShopFiles(folder, plain ? EVENTS : ZIPPED_EVENTS);
    }

    /** The header of the contacts, by which a shop is recognised. */
    public Header contactsHeader() throws UnreadableDataException {
        try (CsvFile contacts = openContacts()) {
            return contacts.header();
        }
    }

    CsvFile openContacts() throws UnreadableDataException {
        return CsvFile.open(folder, CONTACTS);
    }

    CsvFile openEvents() throws UnreadableDataException {
        return CsvFile.open(folder, eventsName);
    }
}
