package dev.segmentkit.dsl;

import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A step of a sequence that must happen, which says not yet how soon.
 *
 * @param <F> the marker type of the step's event type
 * @param <R> what a finished step is: a {@link dev.segmentkit.criteria.Condition} after {@code event(...)}, or a
 *     {@link SequenceStep}
 */
public final class FollowedByClause<F, R> extends StepClause<F, FollowedByClause<F, R>, R> {
    private final Function<SequenceStep, R> ending;

    FollowedByClause(FilteredEvents<F> which, List<PropertyMatch> matches, Function<SequenceStep, R> ending) {
        super(SequenceStep.Kind.FOLLOWED_BY, which, matches);
        this.ending = ending;
    }

    /**
     * However much later; a limit of the whole still holds.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).followedBy(PURCHASE).later()}
     */
    public R later() {
        return finished(Optional.empty());
    }

    @Override
    FollowedByClause<F, R> about(FilteredEvents<F> events, List<PropertyMatch> ties) {
        return new FollowedByClause<>(events, ties, ending);
    }

    @Override
    R finish(SequenceStep step) {
        return ending.apply(step);
    }
}
