package dev.segmentkit.dsl;

import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import java.util.List;
import java.util.Optional;

/**
 * A step of a longer sequence that must not happen, which says not yet for how long.
 *
 * @param <F> the marker type of the step's event type
 */
public final class NotFollowedByStepClause<F> extends StepClause<F, NotFollowedByStepClause<F>, SequenceStep> {
    NotFollowedByStepClause(FilteredEvents<F> which, List<PropertyMatch> matches) {
        super(SequenceStep.Kind.NOT_FOLLOWED_BY, which, matches);
    }

    /**
     * Not before the event of the next step, however long that takes; at the end of a sequence, not before the limit of the
     * whole has passed, which it must have.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).then(notFollowedBy(LOGIN).meanwhile(), followedBy(PURCHASE).later())}
     */
    public SequenceStep meanwhile() {
        return finished(Optional.empty());
    }

    @Override
    NotFollowedByStepClause<F> about(FilteredEvents<F> events, List<PropertyMatch> ties) {
        return new NotFollowedByStepClause<>(events, ties);
    }

    @Override
    SequenceStep finish(SequenceStep step) {
        return step;
    }
}
