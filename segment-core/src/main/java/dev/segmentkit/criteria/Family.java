package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.Origin;

/** Which of the two families of criteria something is made of. */
public enum Family {
    /** Looks at nothing of its own: everyone, nobody, a reference to another segment. */
    NEUTRAL,
    /** Looks only at what contacts told us. */
    EXPLICIT,
    /** Looks only at what behaviour implies. */
    IMPLICIT,
    /** Looks at both. */
    MIXED;

    /** The family of a criterion that looks at attributes of this origin only. */
    public static Family of(Origin origin) {
        return switch (origin) {
            case EXPLICIT -> EXPLICIT;
            case IMPLICIT -> IMPLICIT;
        };
    }

    /** The family of two criteria together. */
    public Family and(Family other) {
        if (this == other || other == NEUTRAL) {
            return this;
        }
        return this == NEUTRAL ? other : MIXED;
    }
}
