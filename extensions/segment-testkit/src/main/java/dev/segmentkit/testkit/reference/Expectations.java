package dev.segmentkit.testkit.reference;

import com.google.re2j.Pattern;
import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Comparison.Operator;
import dev.segmentkit.criteria.ExpectationVisitor;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Near;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.reference.Values.End;
import dev.segmentkit.testkit.reference.Values.Listed;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Whether a value is as expected (S2, V3 to V9, T7, B9): TRUE if it is whatever it may be, FALSE if it is whatever it may not,
 * UNKNOWN otherwise and where it may be missing (T9).
 *
 * @param measures works out what it is compared with
 * @param subject what is tested
 * @param possible what that may be
 */
record Expectations(Measures measures, Subject<?> subject, Possible possible) implements ExpectationVisitor<Truth> {

    @Override
    public Truth visit(Presence expected) {
        Truth known = possible.isKnown();
        return expected == Presence.KNOWN ? known : opposite(known);
    }

    private static Truth opposite(Truth truth) {
        return truth == Truth.UNKNOWN ? Truth.UNKNOWN : truth == Truth.TRUE ? Truth.FALSE : Truth.TRUE;
    }

    /** A test of single values, with what it says of ranges. */
    private Truth test(Predicate<Object> ofOne, Function<Values, Truth> ofRange) {
        if (possible.mayBeMissing()) {
            return Truth.UNKNOWN;
        }
        Values values = possible.values().orElseThrow();
        return values instanceof Listed listed ? listed.test(ofOne) : ofRange.apply(values);
    }

    @Override
    public Truth visit(OneOf<?> expected) {
        boolean exact = expected.caseRule() == CaseRule.EXACT;
        List<Object> literals = expected.values().stream()
                .<Object>map(value -> Plain.literal(subject, value))
                .toList();
        return test(
                value -> literals.stream()
                        .anyMatch(literal -> exact
                                ? Plain.same(literal, value)
                                : Texts.folded((String) literal).equals(Texts.folded((String) value))),
                range -> exact && literals.stream().noneMatch(range::holds) ? Truth.FALSE : Truth.UNKNOWN);
    }

    @Override
    public Truth visit(Comparison<?> expected) {
        return compared(expected.operator(), Values.known(Plain.literal(subject, expected.bound())));
    }

    @Override
    public Truth visit(Between<?> expected) {
        boolean halfOpen = subject.type() == ValueType.MOMENT;
        Values from = Values.known(Plain.literal(subject, expected.from()));
        Values to = Values.known(Plain.literal(subject, expected.to()));
        return both(compared(Operator.AT_LEAST, from), compared(halfOpen ? Operator.LESS_THAN : Operator.AT_MOST, to));
    }

    /**
     * A range is tested against one bound after the other: a value that may be on both sides of each is UNKNOWN; one that is
     * outside of one bound for certain is outside.
     */
    private static Truth both(Truth one, Truth other) {
        if (one == Truth.FALSE || other == Truth.FALSE) {
            return Truth.FALSE;
        }
        return one == Truth.TRUE && other == Truth.TRUE ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Truth visit(ComparedWith expected) {
        Possible other = measures.of(expected.other());
        if (other.mayBeMissing()) {
            return Truth.UNKNOWN;
        }
        Possible multiple = subject.type().isNumeric()
                ? other.mapped(number -> ((Exact) number).times(expected.factor()), false, false)
                : other;
        return compared(expected.operator(), multiple.values().orElseThrow());
    }

    private Truth compared(Operator operator, Values bound) {
        if (possible.mayBeMissing()) {
            return Truth.UNKNOWN;
        }
        Values values = possible.values().orElseThrow();
        return switch (operator) {
            case GREATER_THAN -> greater(values, bound);
            case LESS_THAN -> greater(bound, values);
            case AT_LEAST -> opposite(greater(bound, values));
            case AT_MOST -> opposite(greater(values, bound));
        };
    }

    /** Whether one is greater than the other: whatever they are, or never. */
    private static Truth greater(Values one, Values other) {
        if (order(one.least(), other.greatest()) > 0 || isBeyond(one.least(), other.greatest())) {
            return Truth.TRUE;
        }
        return order(other.least(), one.greatest()) >= 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The order of a lower and an upper end; where one of them is missing, the lower is less. */
    private static int order(Optional<End> lower, Optional<End> upper) {
        return lower.isEmpty() || upper.isEmpty()
                ? -1
                : Plain.compare(lower.get().value(), upper.get().value());
    }

    /** Whether the ends meet where one of them does not belong to its range. */
    private static boolean isBeyond(Optional<End> lower, Optional<End> upper) {
        return order(lower, upper) == 0
                && (lower.orElseThrow().open() || upper.orElseThrow().open());
    }

    @Override
    public Truth visit(SameAs expected) {
        Possible other = measures.of(expected.other());
        if (possible.mayBeMissing() || other.mayBeMissing()) {
            return Truth.UNKNOWN;
        }
        return same(possible.values().orElseThrow(), other.values().orElseThrow());
    }

    private static Truth same(Values one, Values other) {
        if (one instanceof Listed few) {
            return same(few, other);
        }
        if (other instanceof Listed few) {
            return same(few, one);
        }
        return greater(one, other) == Truth.TRUE || greater(other, one) == Truth.TRUE ? Truth.FALSE : Truth.UNKNOWN;
    }

    private static Truth same(Listed few, Values others) {
        if (few.options().stream().noneMatch(others::holds)) {
            return Truth.FALSE;
        }
        return few.only().isPresent() && others.only().isPresent() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public Truth visit(TextMatch expected) {
        boolean exact = expected.caseRule() == CaseRule.EXACT;
        String part = exact ? expected.text() : Texts.folded(expected.text());
        return test(
                value -> {
                    String text = exact ? (String) value : Texts.folded((String) value);
                    return switch (expected.operator()) {
                        case CONTAINS -> text.contains(part);
                        case STARTS_WITH -> text.startsWith(part);
                        case ENDS_WITH -> text.endsWith(part);
                    };
                },
                range -> Truth.UNKNOWN);
    }

    @Override
    public Truth visit(PatternMatch expected) {
        return test(value -> Pattern.matches(expected.pattern(), (String) value), range -> Truth.UNKNOWN);
    }

    @Override
    public Truth visit(SetMembers expected) {
        return test(
                value -> {
                    Set<?> set = (Set<?>) value;
                    return switch (expected.operator()) {
                        case HAS_ANY_OF -> expected.members().stream().anyMatch(set::contains);
                        case HAS_ALL_OF -> expected.members().stream().allMatch(set::contains);
                    };
                },
                range -> Truth.UNKNOWN);
    }

    @Override
    public Truth visit(Near expected) {
        return test(
                value -> Distances.metres((Place) value, expected.center()) <= expected.metres(),
                range -> Truth.UNKNOWN);
    }

    @Override
    public Truth visit(InWindow expected) {
        Stretch window = measures.situation().windows().moments(expected.window());
        return test(
                value -> window.holds((Instant) value),
                range -> within(
                        range, window.first(), window.last(), window.first().equals(Instant.MIN)));
    }

    @Override
    public Truth visit(InDateWindow expected) {
        Days days = Windows.days(expected.window(), today(expected.zone()));
        return test(
                value -> days.holds((LocalDate) value),
                range -> within(range, days.first(), days.last(), days.first().equals(LocalDate.MIN)));
    }

    /** Whether a range lies within two bounds for certain, or outside for certain. */
    private static Truth within(Values range, Object first, Object last, boolean withoutBeginning) {
        Truth begins = withoutBeginning ? Truth.TRUE : opposite(greater(Values.known(first), range));
        return both(begins, opposite(greater(range, Values.known(last))));
    }

    @Override
    public Truth visit(Anniversary expected) {
        Days days = Windows.days(expected.window(), today(expected.zone()));
        Anniversaries anniversaries = new Anniversaries(expected.leapDayRule(), days);
        return test(date -> anniversaries.has((LocalDate) date), range -> Truth.UNKNOWN);
    }

    private LocalDate today(Zone zone) {
        return Calendars.day(
                measures.situation().asOf(), measures.situation().calendars().zone(zone));
    }
}
