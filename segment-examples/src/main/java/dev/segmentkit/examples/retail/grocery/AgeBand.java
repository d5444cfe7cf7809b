package dev.segmentkit.examples.retail.grocery;

/** The age of the head of a household. */
public enum AgeBand {
    FROM_19_TO_24("19-24"),
    FROM_25_TO_34("25-34"),
    FROM_35_TO_44("35-44"),
    FROM_45_TO_54("45-54"),
    FROM_55_TO_64("55-64"),
    FROM_65("65+");

    private final String label;

    AgeBand(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
