package dev.segmentkit.dsl;

import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A step of a sequence that has its events and not yet its end.
 *
 * @param <F> the marker type of the step's event type
 * @param <C> the type of this clause itself
 * @param <R> what a finished step is: a whole sequence of two, or a step of a longer one
 */
abstract class StepClause<F, C, R> {
    private final SequenceStep.Kind kind;
    private final FilteredEvents<F> which;
    private final List<PropertyMatch> matches;

    StepClause(SequenceStep.Kind kind, FilteredEvents<F> which, List<PropertyMatch> matches) {
        this.kind = kind;
        this.which = which;
        this.matches = matches;
    }

    /** The same clause about other events. */
    abstract C about(FilteredEvents<F> events, List<PropertyMatch> ties);

    abstract R finish(SequenceStep step);

    /**
     * Only events for which all of these hold; an event that lacks a property that is tested does not count.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).followedBy(PURCHASE).where(property(AMOUNT).isAtLeast(50)).within(hours(24))}
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final C where(EventFilter<F> first, EventFilter<F>... more) {
        return about(which.where(first, more), matches);
    }

    /**
     * Only events that belong to the same thing as an earlier event of the sequence, such as the same cart: properties of the
     * two are equal. An event that lacks the property belongs to nothing.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).notFollowedBy(PURCHASE).matching(CART_OF_ADD, CART_OF_PURCHASE).within(hours(24))}
     *
     * @param earlier the property of the nearest earlier event of its type
     * @param own the property of the step's own events
     * @throws IllegalArgumentException if {@code earlier} is an attribute of contacts; at the end of the sentence, if no such
     *     event comes before
     */
    public final <V> C matching(Attribute<?, V> earlier, Attribute<F, V> own) {
        return about(
                which,
                Stream.concat(matches.stream(), Stream.of(new PropertyMatch(earlier, own)))
                        .toList());
    }

    /**
     * Within so-and-so long after the event before, the end included.
     *
     * <p>Example: {@code event(CART_ADD).inLast(days(7)).notFollowedBy(PURCHASE).within(hours(24))}
     */
    public final R within(TimeSpan span) {
        return finished(Optional.of(span));
    }

    final R finished(Optional<TimeSpan> within) {
        return finish(new SequenceStep(kind, which.pattern(), matches, within));
    }
}
