package dev.segmentkit.testkit.random;

import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Expectation;
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
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What values can be asked. */
record RandomExpectations(Dice dice, RandomTimes times, RandomValues values) {

    /** Something that can be asked of the subject. */
    <V> Expectation<? super V> of(Subject<V> subject, Comparables others) {
        ValueType type = subject.type();
        if (dice.oneIn(8)) {
            return dice.of(Presence.values());
        }
        if (dice.oneIn(5)) {
            Optional<Expectation<Object>> compared = compared(type, others);
            if (compared.isPresent()) {
                return compared.get();
            }
        }
        if (dice.oneIn(2)) {
            Optional<Expectation<V>> special = special(type);
            if (special.isPresent()) {
                return special.get();
            }
        }
        return type.isOrdered() && !dice.oneIn(4) ? bounded(subject) : listed(subject);
    }

    private Optional<Expectation<Object>> compared(ValueType type, Comparables others) {
        boolean number = type.isNumeric();
        return others.of(number ? dice.of(ValueType.WHOLE_NUMBER, ValueType.DECIMAL, ValueType.REAL) : type)
                .map(other -> type.isOrdered() && !dice.oneIn(3)
                        ? new ComparedWith(
                                dice.of(Comparison.Operator.values()),
                                number
                                        ? dice.of(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("2"))
                                        : BigDecimal.ONE,
                                other)
                        : new SameAs(other));
    }

    @SuppressWarnings("unchecked") // each is what values of the type can be asked
    private <V> Optional<Expectation<V>> special(ValueType type) {
        return Optional.ofNullable((Expectation<V>)
                switch (type) {
                    case TEXT -> text();
                    case DATE -> date();
                    case MOMENT -> new InWindow(times.relativeWindow());
                    case TEXT_SET -> members();
                    case PLACE -> near();
                    default -> null;
                });
    }

    private Expectation<?> text() {
        return dice.oneIn(3)
                ? new PatternMatch(dice.of(".", "a*", "[ab]|b", "(?s).*", "(?i)a"))
                : new TextMatch(dice.of(TextMatch.Operator.values()), values.text(), dice.of(CaseRule.values()));
    }

    private Expectation<?> date() {
        Zone zone = times.zone();
        return dice.oneIn(2)
                ? new InDateWindow(times.dayWindow(zone), zone)
                : new Anniversary(times.dayWindow(zone), zone, dice.of(LeapDayRule.values()));
    }

    private SetMembers members() {
        return new SetMembers(dice.of(SetMembers.Operator.values()), dice.list(1, 2, values::text));
    }

    private Near near() {
        return new Near(values.place(), dice.of(0.0, 1_000.0, 2.0037e7));
    }

    private <V> Expectation<V> listed(Subject<V> subject) {
        return switch (subject.type()) {
            case TEXT_SET, PLACE -> this.<V>special(subject.type()).orElseThrow();
            case TEXT -> new OneOf<>(literals(subject), dice.of(CaseRule.values()));
            default -> new OneOf<>(literals(subject), CaseRule.EXACT);
        };
    }

    private <V> List<V> literals(Subject<V> subject) {
        return dice.list(1, 2, () -> literal(subject));
    }

    private <V> Expectation<V> bounded(Subject<V> subject) {
        if (dice.oneIn(4)) {
            V one = literal(subject);
            V other = literal(subject);
            int order = subject.order().compare(one, other);
            if (order != 0) {
                return order < 0 ? new Between<>(one, other) : new Between<>(other, one);
            }
        }
        return new Comparison<>(dice.of(Comparison.Operator.values()), literal(subject));
    }

    @SuppressWarnings("unchecked") // the literals of these subjects are values of the attribute
    private <V> V literal(Subject<V> subject) {
        if (subject instanceof AttributeValue<V> value) {
            return values.of(value.attribute());
        }
        if (subject instanceof EventValue<V> value) {
            return values.of(value.property());
        }
        return subject instanceof EventAggregate<V> aggregate && aggregate.type() == ValueType.CHOICE
                ? (V) values.of(aggregate.property())
                : (V) values.ofWorkedOut(subject.type());
    }
}
