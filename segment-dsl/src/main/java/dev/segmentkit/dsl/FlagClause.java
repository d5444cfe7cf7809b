package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Subject;

/**
 * A sentence about something that is true or false, to be finished with which.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class FlagClause<R> extends Clause<Boolean, R> {
    FlagClause(Subject<Boolean> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * It is true; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(OPTED_IN).isTrue()}
     */
    public R isTrue() {
        return test(oneOf(true));
    }

    /**
     * It is false; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(OPTED_IN).isFalse()}
     */
    public R isFalse() {
        return test(oneOf(false));
    }
}
