package dev.segmentkit.criteria;

/**
 * A truth value of Kleene's strong three-valued logic: {@link #UNKNOWN} is "the data do not say". FALSE decides a
 * conjunction and TRUE a disjunction whatever is unknown beside them, and the negation of UNKNOWN is UNKNOWN.
 */
public enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    /** TRUE or FALSE. */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** FALSE if either is, TRUE if both are. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** TRUE if either is, FALSE if both are. */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /** The opposite; UNKNOWN stays UNKNOWN. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
