package dev.segmentkit.testkit.random;

import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventAggregate.Function;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What criteria about contacts can look at. */
record RandomSubjects(Dice dice, RandomTimes times, RandomVocabulary vocabulary, RandomCriteria criteria)
        implements Comparables {
    private static final List<ValueType> NUMBERS = List.of(ValueType.WHOLE_NUMBER, ValueType.DECIMAL, ValueType.REAL);

    Subject<?> any() {
        return switch (dice.below(20)) {
            case 0, 1, 2, 3, 4 -> attribute();
            case 5, 6 -> new EventCount(criteria.selection());
            case 7, 8 -> periods();
            case 9, 10 -> new EventMoment(position(), criteria.selection());
            case 11 -> new DaysSince(position(), criteria.selection());
            case 12, 13 -> eventValue();
            case 14 -> ratio();
            case 15 -> score();
            default -> aggregate(criteria.selection());
        };
    }

    private Subject<?> attribute() {
        return PropertySubjects.of(dice.of(vocabulary.attributes(dice.of(ValueType.values()))), dice, times);
    }

    private Subject<?> periods() {
        return new PeriodCount(
                dice.of(CalendarUnit.values()), times.calendar(), dice.of(1L, 1L, 2L), criteria.selection());
    }

    private EventPosition position() {
        return dice.oneIn(2)
                ? dice.of(EventPosition.FIRST, EventPosition.LAST)
                : new EventPosition(dice.of(EventPosition.Side.values()), dice.of(1, 2, 3));
    }

    private Subject<?> eventValue() {
        EventSelection events = criteria.selection();
        return new EventValue<>(position(), property(events), events);
    }

    private Attribute<?, ?> property(EventSelection events) {
        return dice.of(List.copyOf(vocabulary.vocabulary().properties(events.type())));
    }

    private Subject<?> aggregate(EventSelection events) {
        Function function = dice.of(Function.values());
        List<Attribute<?, ?>> taken = vocabulary.vocabulary().properties(events.type()).stream()
                .<Attribute<?, ?>>map(property -> property)
                .filter(property -> takes(function, property.type()))
                .toList();
        return taken.isEmpty() ? new EventCount(events) : new EventAggregate<>(function, dice.of(taken), events);
    }

    private static boolean takes(Function function, ValueType type) {
        return switch (function) {
            case SUM, AVERAGE -> type.isNumeric();
            case MINIMUM, MAXIMUM -> type.isOrdered();
            case DISTINCT_COUNT -> true;
            case MOST_FREQUENT -> type != ValueType.TEXT_SET && type != ValueType.PLACE;
        };
    }

    private Subject<?> number() {
        return dice.roll(
                () -> new EventCount(criteria.selection()),
                this::periods,
                () -> new DaysSince(position(), criteria.selection()),
                () -> PropertySubjects.chosen(vocabulary.attributes(dice.of(NUMBERS)), dice),
                () -> numericAggregate(
                        criteria.selection(vocabulary.eventTypes().get(0))));
    }

    private Subject<?> numericAggregate(EventSelection events) {
        Function function = dice.of(Function.SUM, Function.AVERAGE, Function.MINIMUM, Function.MAXIMUM);
        return new EventAggregate<>(function, dice.of(vocabulary.properties(events.type(), dice.of(NUMBERS))), events);
    }

    private Subject<?> ratio() {
        return new Ratio(number(), number(), dice.of(BigDecimal.ONE, new BigDecimal("0.5"), BigDecimal.valueOf(2)));
    }

    private Subject<?> score() {
        return new Score(
                dice.of(RandomNames.WORDS),
                dice.list(1, 3, this::scorePart),
                dice.oneIn(3) ? Optional.of(points()) : Optional.empty());
    }

    private ScorePart scorePart() {
        return new ScorePart(
                points(),
                criteria.simple(),
                dice.oneIn(2) ? BigDecimal.ZERO : points(),
                dice.oneIn(2) ? Optional.of(fading()) : Optional.empty());
    }

    private BigDecimal points() {
        return dice.of(new BigDecimal("10"), BigDecimal.ONE, new BigDecimal("-1"), new BigDecimal("2"));
    }

    @SuppressWarnings("unchecked") // a subject of this type is one of moments
    private Fading fading() {
        return new Fading(
                dice.of(new BigDecimal("0.1"), new BigDecimal("0.5"), BigDecimal.ONE), times.span(), (Subject<Instant>)
                        of(ValueType.MOMENT).orElseThrow());
    }

    @Override
    public Optional<Subject<?>> of(ValueType wanted) {
        if (wanted.isNumeric() && dice.oneIn(2)) {
            return Optional.of(number());
        }
        if (wanted == ValueType.MOMENT && dice.oneIn(2)) {
            return Optional.of(new EventMoment(position(), criteria.selection()));
        }
        if (dice.oneIn(3)) {
            EventSelection events = criteria.selection(vocabulary.eventTypes().get(0));
            Attribute<?, ?> property = dice.of(vocabulary.properties(events.type(), wanted));
            return Optional.of(
                    wanted.isOrdered() && dice.oneIn(2)
                            ? new EventAggregate<>(dice.of(Function.MINIMUM, Function.MAXIMUM), property, events)
                            : new EventValue<>(position(), property, events));
        }
        return Optional.of(PropertySubjects.chosen(vocabulary.attributes(wanted), dice));
    }
}
