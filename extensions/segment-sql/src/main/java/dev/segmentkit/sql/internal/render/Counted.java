package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventAggregate.Function;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.Optional;

/**
 * A number of events, compared with a constant. Events that are not known only add to it (T9): what is so many already remains so, and
 * fewer is the contrary. Whether there are any at all takes a single event, which is cheaper to find than all are to count.
 *
 * @param operator one that asks for so many or more
 */
record Counted(Query query, Source source, Subject<?> subject, String operator, long bound) {
    /** A test in this way; empty if it is no comparison of a count. */
    static Optional<Sql> tested(Query query, Source source, ValueTest<?> test) {
        if (!isCount(test.subject()) || !(test.expected() instanceof Comparison<?> comparison)) {
            return Optional.empty();
        }
        String operator = Operators.symbol(comparison.operator());
        long bound = (Long) comparison.bound();
        return Optional.of(
                Operators.isAbove(operator)
                        ? new Counted(query, source, test.subject(), operator, bound).rendered()
                        : new Counted(query, source, test.subject(), Operators.opposite(operator), bound)
                                .rendered()
                                .negated());
    }

    private static boolean isCount(Subject<?> subject) {
        return subject instanceof EventCount
                || (subject instanceof EventAggregate<?> aggregate && aggregate.function() == Function.DISTINCT_COUNT);
    }

    private Sql rendered() {
        boolean tellsFromNone = operator.equals(">=") ? bound == 1 : bound == 0;
        return subject instanceof EventCount count && tellsFromNone
                ? new EventRenderer(query).happened(count.events())
                : EventRenderer.growing(
                        query,
                        events -> new Literals(
                                        query, source, subject, new SubjectRenderer(query, source, events).of(subject))
                                .compared(operator, bound));
    }
}
