package dev.segmentkit.internal.index;

/**
 * What literals are about. Those about one axis are sets of numbers on it: of what one attribute, or one measure, may be.
 *
 * @param kind how values become numbers
 * @param of the attribute, the measure, or the criterion
 */
record Axis(Kind kind, Object of) {
    /** How values become numbers; the order is that of what they cost. */
    enum Kind {
        /** An attribute whose values are whole numbers, or as good as. */
        NUMBER,
        /** An attribute whose values are ranked among the literals. */
        RANK,
        /** A text among texts. */
        TEXT,
        /** The same, whatever the case. */
        FOLDED_TEXT,
        /** A moment, by how long it is ago. */
        AGE,
        /** A date, by how many days it is ago. */
        DAYS_AGO,
        /** The members of a set. */
        SET,
        /** Something worked out from one attribute. */
        DERIVED,
        /** Something worked out from events or from several values. */
        MEASURE,
        /** The truth of a leaf that is no set of numbers. */
        TRUTH,
        /** Whether what is wanted of a larger criterion is so. */
        WHOLE
    }

    /** Whether one value of an attribute tells the number, so that it is cheap. */
    boolean isOfAttribute() {
        return kind.compareTo(Kind.DERIVED) <= 0;
    }

    /** Whether time alone may change the number. */
    boolean changesWithTime() {
        return switch (kind) {
            case NUMBER, RANK, TEXT, FOLDED_TEXT, SET -> false;
            case AGE, DAYS_AGO, DERIVED, MEASURE, TRUTH, WHOLE -> true;
        };
    }
}
