package dev.segmentkit.examples.retail.grocery;

/** How many kids live in a household: no number, because the survey did not count beyond three. */
public enum KidsCount {
    NONE("0"),
    ONE("1"),
    TWO("2"),
    THREE_OR_MORE("3+");

    private final String label;

    KidsCount(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
