package dev.segmentkit.internal.plan;

import com.google.re2j.Pattern;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.ExpectationVisitor;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.DateRange;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes expectations ready. The casts are safe because a criterion is refused when it is built if its expectation does
 * not {@linkplain dev.segmentkit.criteria.Expectation#suits suit} the type of its subject.
 *
 * @param <H> the host's class of contacts
 * @param <A> the values that are checked
 * @param <V> their literals
 */
@SuppressWarnings("unchecked")
final class CheckCompiler<H, A, V> implements ExpectationVisitor<Check<H, A>> {
    private final ValueType type;
    private final Comparability<A, V> values;
    private final ZoneReaders<H> zones;

    CheckCompiler(ValueType type, Comparability<A, V> values, ZoneReaders<H> zones) {
        this.type = type;
        this.values = values;
        this.zones = zones;
    }

    @Override
    public Check<H, A> visit(Presence expected) {
        throw new IllegalStateException("presence is asked before there is a value");
    }

    @Override
    public Check<H, A> visit(ComparedWith expected) {
        throw comparedBefore();
    }

    @Override
    public Check<H, A> visit(SameAs expected) {
        throw comparedBefore();
    }

    private static IllegalStateException comparedBefore() {
        return new IllegalStateException("two values are compared by a question of their own");
    }

    @Override
    public Check<H, A> visit(OneOf<?> expected) {
        if (expected.caseRule() == CaseRule.IGNORING_CASE) {
            Set<String> folded = new HashSet<>();
            expected.values().forEach(text -> folded.add(Text.foldCase((String) text)));
            return text(actual -> folded.contains(Text.foldCase(actual)));
        }
        List<V> literals = (List<V>) expected.values();
        Set<V> known = values.hashed() ? Set.copyOf(literals) : Set.of();
        return new OneOfCheck<>(literals, known, values);
    }

    @Override
    public Check<H, A> visit(Comparison<?> expected) {
        V bound = (V) expected.bound();
        ToIntFunction<A> side = actual -> values.order().applyAsInt(actual, bound);
        return switch (expected.operator()) {
            case AT_LEAST -> bounded(actual -> side.applyAsInt(actual) < 0, null);
            case GREATER_THAN -> bounded(actual -> side.applyAsInt(actual) <= 0, null);
            case AT_MOST -> bounded(null, actual -> side.applyAsInt(actual) > 0);
            case LESS_THAN -> bounded(null, actual -> side.applyAsInt(actual) >= 0);
        };
    }

    @Override
    public Check<H, A> visit(Between<?> expected) {
        V from = (V) expected.from();
        V to = (V) expected.to();
        int last = type == ValueType.MOMENT ? -1 : 0;
        ToIntBiFunction<A, V> order = values.order();
        return bounded(actual -> order.applyAsInt(actual, from) < 0, actual -> order.applyAsInt(actual, to) > last);
    }

    private Check<H, A> bounded(@Nullable Predicate<A> tooSmall, @Nullable Predicate<A> tooGreat) {
        return new BoundedCheck<>(tooSmall, tooGreat);
    }

    @Override
    public Check<H, A> visit(TextMatch expected) {
        BiPredicate<String, String> matches = switch (expected.operator()) {
            case CONTAINS -> String::contains;
            case STARTS_WITH -> String::startsWith;
            case ENDS_WITH -> String::endsWith;
        };
        if (expected.caseRule() == CaseRule.EXACT) {
            return text(actual -> matches.test(actual, expected.text()));
        }
        String folded = Text.foldCase(expected.text());
        return text(actual -> matches.test(Text.foldCase(actual), folded));
    }

    @Override
    public Check<H, A> visit(PatternMatch expected) {
        Pattern pattern = Pattern.compile(expected.pattern());
        return text(actual -> pattern.matcher(actual).matches());
    }

    @Override
    public Check<H, A> visit(SetMembers expected) {
        List<String> members = expected.members();
        return switch (expected.operator()) {
            case HAS_ANY_OF -> Check.of(actual -> members.stream().anyMatch(((Set<String>) actual)::contains));
            case HAS_ALL_OF -> Check.of(actual -> ((Set<String>) actual).containsAll(members));
        };
    }

    @Override
    public Check<H, A> visit(Near expected) {
        return Check.of(actual -> expected.center().metresTo((Place) actual) <= expected.metres());
    }

    @Override
    public Check<H, A> visit(InWindow expected) {
        return (Check<H, A>) new MomentCheck<>(
                expected.window(), zones.of(expected.zoneNeeded()), zones.interval(expected.window()));
    }

    @Override
    public Check<H, A> visit(InDateWindow expected) {
        RelativeWindow window = expected.window();
        return (Check<H, A>) new DateCheck<>(window, zones.of(expected.zone()), zones.days(window, expected.zone()));
    }

    @Override
    public Check<H, A> visit(Anniversary expected) {
        return (Check<H, A>) new AnniversaryCheck<>(
                expected, zones.of(expected.zone()), zones.days(expected.window(), expected.zone()));
    }

    private Check<H, A> text(Predicate<String> predicate) {
        return Check.of(actual -> predicate.test((String) actual));
    }

    /** Whether a value is one of several. */
    private record OneOfCheck<H, A, V>(List<V> literals, Set<V> known, Comparability<A, V> values)
            implements Check<H, A> {
        @Override
        public boolean passes(A actual, Evaluation<H> evaluation) {
            return values.hashed()
                    ? known.contains(actual)
                    : literals.stream().anyMatch(literal -> values.order().applyAsInt(actual, literal) == 0);
        }

        /** None passes if all literals lie outside; all do if each whole number is there. */
        @Override
        public Truth among(Range<? extends A> range, Evaluation<H> evaluation) {
            A least = range.least();
            A greatest = range.greatest();
            long within = literals.stream()
                    .filter(literal -> (least == null || values.order().applyAsInt(least, literal) <= 0)
                            && (greatest == null || values.order().applyAsInt(greatest, literal) >= 0))
                    .count();
            if (within == 0) {
                return Truth.FALSE;
            }
            boolean all = least instanceof Long from && greatest instanceof Long to && within == to - from + 1;
            return all ? Truth.TRUE : Truth.UNKNOWN;
        }
    }

    /** Whether a value lies between literals. */
    private record BoundedCheck<H, A>(
            @Nullable Predicate<A> tooSmall, @Nullable Predicate<A> tooGreat) implements RangeCheck<H, A> {
        @Override
        public int side(A actual, Evaluation<H> evaluation) {
            if (tooSmall != null && tooSmall.test(actual)) {
                return -1;
            }
            return tooGreat != null && tooGreat.test(actual) ? 1 : 0;
        }

        @Override
        public boolean hasNoLeast() {
            return tooSmall == null;
        }

        @Override
        public boolean hasNoGreatest() {
            return tooGreat == null;
        }
    }

    /** Whether a moment is in a window. */
    private record MomentCheck<H>(Window window, ZoneReader<H> zone, OnceInZone<H, Interval> interval)
            implements RangeCheck<H, Instant> {
        @Override
        public int side(Instant actual, Evaluation<H> evaluation) {
            Interval covered = interval.of(evaluation);
            return covered.contains(actual) ? 0 : actual.isAfter(covered.from()) ? 1 : -1;
        }

        @Override
        public boolean hasNoLeast() {
            return window instanceof BeforeLast;
        }

        @Override
        public boolean hasNoGreatest() {
            return false;
        }

        @Override
        public Instant stableUntil(Instant actual, Evaluation<H> evaluation) {
            return window.changesFor(actual, evaluation.asOf(), zone.zone(evaluation));
        }
    }

    /** Whether a date is in a window; holds until midnight. */
    private record DateCheck<H>(RelativeWindow window, ZoneReader<H> zone, OnceInZone<H, DateRange> days)
            implements RangeCheck<H, LocalDate> {
        @Override
        public int side(LocalDate actual, Evaluation<H> evaluation) {
            DateRange covered = days.of(evaluation);
            return covered.contains(actual) ? 0 : actual.isBefore(covered.first()) ? -1 : 1;
        }

        @Override
        public boolean hasNoLeast() {
            return window instanceof BeforeLast;
        }

        @Override
        public boolean hasNoGreatest() {
            return false;
        }

        @Override
        public Instant stableUntil(LocalDate actual, Evaluation<H> evaluation) {
            return zone.midnight(evaluation);
        }
    }

    /** Whether a date has an anniversary in a window; holds until midnight. */
    private record AnniversaryCheck<H>(Anniversary expected, ZoneReader<H> zone, OnceInZone<H, DateRange> days)
            implements Check<H, LocalDate> {
        @Override
        public boolean passes(LocalDate actual, Evaluation<H> evaluation) {
            return Anniversaries.anyIn(days.of(evaluation), actual, expected.leapDayRule());
        }

        @Override
        public Instant stableUntil(LocalDate actual, Evaluation<H> evaluation) {
            return zone.midnight(evaluation);
        }
    }
}
