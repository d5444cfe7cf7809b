package dev.segmentkit.examples.retail.grocery;

/** Who lives in a household. */
public enum HouseholdComposition {
    ONE_ADULT("1 Adult No Kids"),
    ONE_ADULT_WITH_KIDS("1 Adult Kids"),
    TWO_ADULTS("2 Adults No Kids"),
    TWO_ADULTS_WITH_KIDS("2 Adults Kids");

    private final String label;

    HouseholdComposition(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
