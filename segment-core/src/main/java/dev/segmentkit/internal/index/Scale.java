package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.cells.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * An axis whose tests are known: what each of them is on it, and where contacts stand.
 *
 * @param numbering tells where a contact stands
 * @param passing says of a criterion for which numbers it is TRUE; a missing value is none of them
 * @param <H> the host's class of contacts
 */
record Scale<H>(Numbering<H> numbering, Function<Criterion, List<Span>> passing) {
    /**
     * For tests of values that stand in the order of their numbers.
     *
     * @param number the number of a literal
     * @param halfOpen whether a range does without its upper end
     */
    static Function<Criterion, List<Span>> inOrder(ToLongFunction<Object> number, boolean halfOpen) {
        return criterion -> inOrder(((ValueTest<?>) criterion).expected(), number, halfOpen);
    }

    private static List<Span> inOrder(Expectation<?> expected, ToLongFunction<Object> number, boolean halfOpen) {
        if (expected instanceof Presence presence) {
            return presence == Presence.KNOWN ? List.of(Span.ALL) : List.of();
        }
        if (expected instanceof Comparison<?> comparison) {
            return List.of(compared(comparison.operator(), number.applyAsLong(comparison.bound())));
        }
        if (expected instanceof Between<?> between) {
            long last = number.applyAsLong(between.to());
            return List.of(new Span(number.applyAsLong(between.from()), halfOpen ? last - 1 : last));
        }
        return ((OneOf<?>) expected)
                .values().stream()
                        .map(value -> Span.at(number.applyAsLong(value)))
                        .toList();
    }

    private static Span compared(Comparison.Operator operator, long bound) {
        return switch (operator) {
            case AT_LEAST -> Span.from(bound);
            case GREATER_THAN -> Span.from(bound + 1);
            case AT_MOST -> Span.upTo(bound);
            case LESS_THAN -> Span.upTo(bound - 1);
        };
    }
}
