package dev.segmentkit.examples.retail.grocery;

/** Whether the head of a household is married. */
public enum MaritalStatus {
    MARRIED("Married"),
    UNMARRIED("Unmarried");

    private final String label;

    MaritalStatus(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
