package dev.segmentkit.internal.combination;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Truth;

/** What the truth of a criterion must be, or must not be. */
public enum Wanted {
    TRUE,
    FALSE,
    NOT_TRUE,
    NOT_FALSE;

    /** Whether this truth will do. */
    public boolean accepts(Truth truth) {
        return switch (this) {
            case TRUE -> truth == Truth.TRUE;
            case FALSE -> truth == Truth.FALSE;
            case NOT_TRUE -> truth != Truth.TRUE;
            case NOT_FALSE -> truth != Truth.FALSE;
        };
    }

    /** Whether the truth of a constant will do. */
    public boolean accepts(Constant constant) {
        return accepts(Truth.of(constant == Constant.EVERYONE));
    }

    /** Whether a criterion is wanted to hold rather than to fail, so that all parts of a conjunction are needed. */
    boolean isPositive() {
        return this == TRUE || this == NOT_FALSE;
    }

    /** What must be wanted of a criterion so that this holds for its negation. */
    Wanted ofNegated() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case NOT_TRUE -> NOT_FALSE;
            case NOT_FALSE -> NOT_TRUE;
        };
    }

    /** What must be wanted of a criterion so that this holds for it with that answer in the place of UNKNOWN. */
    Wanted ofIfUnknown(boolean answer) {
        if (isPositive()) {
            return answer ? NOT_FALSE : TRUE;
        }
        return answer ? FALSE : NOT_TRUE;
    }
}
