package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import java.util.List;
import java.util.Optional;

/**
 * The end of a sequence that must not happen, which says not yet for how long. There is no end without a limit: nobody
 * knows what is still to come.
 *
 * @param <F> the marker type of the step's event type
 */
public final class NotFollowedByClause<F> extends StepClause<F, NotFollowedByClause<F>, Condition> {
    private final EventSelection first;

    NotFollowedByClause(EventSelection first, FilteredEvents<F> which, List<PropertyMatch> matches) {
        super(SequenceStep.Kind.NOT_FOLLOWED_BY, which, matches);
        this.first = first;
    }

    @Override
    NotFollowedByClause<F> about(FilteredEvents<F> events, List<PropertyMatch> ties) {
        return new NotFollowedByClause<>(first, events, ties);
    }

    @Override
    Condition finish(SequenceStep step) {
        return new EventSequence(first, List.of(step), Optional.empty());
    }
}
