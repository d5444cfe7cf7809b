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

    /**
     * The flag is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(OPTED_IN).is(attribute(SMS_OPTED_IN))}
     */
    public R is(FlagClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the flag differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(OPTED_IN).isNot(attribute(SMS_OPTED_IN))}
     */
    public R isNot(FlagClause<R> other) {
        return different(other);
    }
}
