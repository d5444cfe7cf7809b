package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two values of one contact, or of one event.
 *
 * @param left reads the value that is tested
 * @param right reads what it is compared with
 * @param relation how they must compare
 * @param order their order; 0 exactly if they are equal
 * @param common whether two ranges that meet can have a value in common, given where they meet
 * @param expected the relation in words
 * @param rightText what it is compared with in words
 */
record ComparedQuestion<H, S, A>(
        Reader<H, S, A> left,
        Reader<H, S, A> right,
        Relation relation,
        Comparator<A> order,
        Predicate<Range<A>> common,
        String expected,
        String rightText)
        implements Question<H, S> {
    /** How two values must compare. */
    enum Relation {
        SAME,
        AT_LEAST,
        GREATER_THAN,
        AT_MOST,
        LESS_THAN;

        static Relation of(Comparison.Operator operator) {
            return switch (operator) {
                case AT_LEAST -> AT_LEAST;
                case GREATER_THAN -> GREATER_THAN;
                case AT_MOST -> AT_MOST;
                case LESS_THAN -> LESS_THAN;
            };
        }
    }

    @Override
    public Truth truth(S subject, Evaluation<H> evaluation) {
        Range<A> one = range(left, subject, evaluation);
        Range<A> other = range(right, subject, evaluation);
        if (one.maybeMissing() || other.maybeMissing()) {
            return Truth.UNKNOWN;
        }
        return switch (relation) {
            case SAME -> same(one, other);
            case AT_LEAST -> less(one, other).not();
            case GREATER_THAN -> less(other, one);
            case AT_MOST -> less(other, one).not();
            case LESS_THAN -> less(one, other);
        };
    }

    private Truth same(Range<A> one, Range<A> other) {
        if (less(one, other) == Truth.TRUE || less(other, one) == Truth.TRUE) {
            return Truth.FALSE;
        }
        if (less(one, other) == Truth.FALSE && less(other, one) == Truth.FALSE) {
            return Truth.TRUE;
        }
        Range<A> shared = new Range<>(
                later(one.least(), other.least(), order),
                later(one.greatest(), other.greatest(), order.reversed()),
                false);
        return common.test(shared) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private static <A> @Nullable A later(@Nullable A one, @Nullable A other, Comparator<A> order) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return order.compare(one, other) >= 0 ? one : other;
    }

    /** Whether all that the one may be is less than all that the other may be. */
    private Truth less(Range<A> one, Range<A> other) {
        if (isLess(one.greatest(), other.least())) {
            return Truth.TRUE;
        }
        return isAtMost(other.greatest(), one.least()) ? Truth.FALSE : Truth.UNKNOWN;
    }

    private boolean isLess(@Nullable A one, @Nullable A other) {
        return one != null && other != null && order.compare(one, other) < 0;
    }

    private boolean isAtMost(@Nullable A one, @Nullable A other) {
        return one != null && other != null && order.compare(one, other) <= 0;
    }

    private static <H, S, A> Range<A> range(Reader<H, S, A> reader, S subject, Evaluation<H> evaluation) {
        Range<A> range = reader.range(subject, evaluation);
        if (range != null) {
            return range;
        }
        A value = reader.read(subject, evaluation);
        return new Range<>(value, value, value == null);
    }

    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        return Instants.earlier(left.stableUntil(subject, evaluation), right.stableUntil(subject, evaluation));
    }

    @Override
    public void report(S subject, Evaluation<H> evaluation, Findings findings) {
        ValueReport.add(left, subject, evaluation, expected, findings);
        findings.add(ValueReport.ofPart(rightText, right, subject, evaluation));
    }
}
