package dev.segmentkit.examples.retail.grocery;

/** How many people live in a household: no number, because the survey did not count beyond five. */
public enum HouseholdSize {
    ONE("1"),
    TWO("2"),
    THREE("3"),
    FOUR("4"),
    FIVE_OR_MORE("5+");

    private final String label;

    HouseholdSize(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
