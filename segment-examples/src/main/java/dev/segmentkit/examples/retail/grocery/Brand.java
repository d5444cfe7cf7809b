package dev.segmentkit.examples.retail.grocery;

/** Whether a product carries the chain's own brand. */
public enum Brand {
    NATIONAL("National"),
    PRIVATE("Private");

    private final String label;

    Brand(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
