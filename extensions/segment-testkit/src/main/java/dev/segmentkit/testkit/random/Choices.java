package dev.segmentkit.testkit.random;

/** Enums whose constants have labels, some of which both have. */
final class Choices {
    private Choices() {}

    /** One list of choices. */
    enum Plan {
        FREE("free"),
        PRO("pro plan"),
        ODD("'odd'");

        private final String label;

        Plan(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** Another list, which shares labels with the first. */
    enum Tier {
        ODD("pro plan"),
        LOW("free"),
        NAMELESS("");

        private final String label;

        Tier(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
