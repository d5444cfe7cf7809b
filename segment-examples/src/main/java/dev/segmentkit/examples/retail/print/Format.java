package dev.segmentkit.examples.retail.print;

/** The formats a user can choose. */
public enum Format {
    TABLE,
    TSV,
    JSON;

    public Printer printer() {
        return switch (this) {
            case TABLE -> new TablePrinter();
            case TSV -> new TsvPrinter();
            case JSON -> new JsonPrinter();
        };
    }
}
