package dev.segmentkit.examples.retail.grocery;

/** Whether a household owns its home, as far as the shop could find out. */
public enum HomeOwnership {
    OWNER("Homeowner"),
    PROBABLE_OWNER("Probable Homeowner"),
    RENTER("Renter"),
    PROBABLE_RENTER("Probable Renter");

    private final String label;

    HomeOwnership(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
