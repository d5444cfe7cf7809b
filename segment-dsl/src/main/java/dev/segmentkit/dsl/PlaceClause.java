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
}
