package dev.segmentkit.internal.plan;

import com.google.re2j.Pattern;
import dev.segmentkit.binding.Binding;
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
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
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
    private final Binding<H> binding;

    CheckCompiler(ValueType type, Comparability<A, V> values, Binding<H> binding) {
        this.type = type;
        this.values = values;
        this.binding = binding;
    }

    @Override
    public Check<H, A> visit(Presence expected) {
        throw new IllegalStateException("presence is asked before there is a value");
    }

    @Override
    public Check<H, A> visit(OneOf<?> expected) {
        if (expected.caseRule() == CaseRule.IGNORING_CASE) {
            Set<String> folded = new HashSet<>();
            expected.values().forEach(text -> folded.add(Text.foldCase((String) text)));
            return text(actual -> folded.contains(Text.foldCase(actual)));
        }
        List<V> literals = (List<V>) expected.values();
        if (values.hashed()) {
            Set<V> known = Set.copyOf(literals);
            return Check.of(actual -> known.contains(actual));
        }
        return Check.of(actual ->
                literals.stream().anyMatch(literal -> values.order().applyAsInt(actual, literal) == 0));
    }

    @Override
    public Check<H, A> visit(Comparison<?> expected) {
        V bound = (V) expected.bound();
        ToIntBiFunction<A, V> order = values.order();
        return switch (expected.operator()) {
            case AT_LEAST -> Check.of(actual -> order.applyAsInt(actual, bound) >= 0);
            case GREATER_THAN -> Check.of(actual -> order.applyAsInt(actual, bound) > 0);
            case AT_MOST -> Check.of(actual -> order.applyAsInt(actual, bound) <= 0);
            case LESS_THAN -> Check.of(actual -> order.applyAsInt(actual, bound) < 0);
        };
    }

    @Override
    public Check<H, A> visit(Between<?> expected) {
        V from = (V) expected.from();
        V to = (V) expected.to();
        int last = type == ValueType.MOMENT ? -1 : 0;
        ToIntBiFunction<A, V> order = values.order();
        return Check.of(actual -> order.applyAsInt(actual, from) >= 0 && order.applyAsInt(actual, to) <= last);
    }

    @Override
    public Check<H, A> visit(ComparedWith expected) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Check<H, A> visit(SameAs expected) {
        throw new UnsupportedOperationException();
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
        return (Check<H, A>) new MomentCheck<>(expected.window(), ZoneReader.of(expected.zoneNeeded(), binding));
    }

    @Override
    public Check<H, A> visit(InDateWindow expected) {
        return days(
                expected.zone(), (date, today) -> expected.window().on(today).contains(date));
    }

    @Override
    public Check<H, A> visit(Anniversary expected) {
        return days(
                expected.zone(),
                (date, today) -> Anniversaries.anyIn(expected.window().on(today), date, expected.leapDayRule()));
    }

    private Check<H, A> text(Predicate<String> predicate) {
        return Check.of(actual -> predicate.test((String) actual));
    }

    private Check<H, A> days(Zone zone, BiPredicate<LocalDate, LocalDate> onDay) {
        return (Check<H, A>) new DayCheck<>(onDay, ZoneReader.of(zone, binding));
    }

    /** Whether a moment is in a window. */
    private record MomentCheck<H>(Window window, ZoneReader<H> zone) implements Check<H, Instant> {
        @Override
        public boolean passes(Instant actual, Evaluation<H> evaluation) {
            return window.at(evaluation.asOf(), zone.zone(evaluation)).contains(actual);
        }

        @Override
        public Instant stableUntil(Instant actual, Evaluation<H> evaluation) {
            return window.changesFor(actual, evaluation.asOf(), zone.zone(evaluation));
        }
    }

    /**
     * A check that depends on the day of asOf, and so holds until midnight.
     *
     * @param onDay whether the date passes on the day
     */
    private record DayCheck<H>(BiPredicate<LocalDate, LocalDate> onDay, ZoneReader<H> zone)
            implements Check<H, LocalDate> {
        @Override
        public boolean passes(LocalDate actual, Evaluation<H> evaluation) {
            return onDay.test(actual, zone.today(evaluation));
        }

        @Override
        public Instant stableUntil(LocalDate actual, Evaluation<H> evaluation) {
            return Days.start(zone.today(evaluation).plusDays(1), zone.zone(evaluation));
        }
    }
}
