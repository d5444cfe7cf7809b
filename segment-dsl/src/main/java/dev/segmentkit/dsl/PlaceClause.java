package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Place;

/**
 * A sentence about a place, to be finished with where it must be.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class PlaceClause<R> extends Clause<Place, R> {
    PlaceClause(Subject<Place> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * It is within a great-circle distance of another place, the distance included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(HOME).isWithin(10_000, new Place(52.52, 13.405))}
     *
     * @throws IllegalArgumentException if the distance is negative or not finite
     */
    public R isWithin(double metres, Place center) {
        return test(new Near(center, metres));
    }

    /**
     * The place is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(HOME).is(event(PURCHASE).ever().last().property(SHOP_PLACE))}
     */
    public R is(PlaceClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the place differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(HOME).isNot(event(PURCHASE).ever().last().property(SHOP_PLACE))}
     */
    public R isNot(PlaceClause<R> other) {
        return different(other);
    }
}
