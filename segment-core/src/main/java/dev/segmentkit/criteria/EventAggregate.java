package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.NumberAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something worked out from a property of some events: a sum, an average, an extreme, how many different values, the
 * most frequent value. {@link Function} says what each is over no events and over events that lack the property.
 *
 * @param function what is worked out
 * @param property from which property
 * @param events of which events
 * @param <V> the Java type of literals it is compared with
 */
public record EventAggregate<V>(Function function, Attribute<?, ?> property, EventSelection events)
        implements Subject<V> {
    /** What is worked out. */
    public enum Function {
        /** The exact sum; events that lack the property are skipped; 0 over none. */
        SUM("sum of"),
        /** The exact average; events that lack the property are skipped; missing over none. */
        AVERAGE("average of"),
        /** The smallest value; events that lack the property are skipped; missing over none. */
        MINIMUM("smallest"),
        /** The greatest value; events that lack the property are skipped; missing over none. */
        MAXIMUM("greatest"),
        /** How many different values; events that lack the property are skipped; 0 over none. */
        DISTINCT_COUNT("count of distinct"),
        /**
         * The value that most events have; of several the one that was seen most recently, of these the smallest (of values
         * without an order, the one whose text is). Events that lack the property are skipped; missing over none.
         */
        MOST_FREQUENT("most frequent");

        private final String text;

        Function(String text) {
            this.text = text;
        }

        private String text(String property, ValueType type, String events) {
            return switch (this) {
                case SUM, AVERAGE, DISTINCT_COUNT -> "%s %s of %s".formatted(text, property, events);
                case MINIMUM, MAXIMUM, MOST_FREQUENT -> "%s %s of %s".formatted(extreme(type), property, events);
            };
        }

        private String extreme(ValueType type) {
            if (this == MOST_FREQUENT) {
                return text;
            }
            return switch (type) {
                case DATE, MOMENT -> this == MINIMUM ? "earliest" : "latest";
                case VERSION -> this == MINIMUM ? "lowest" : "highest";
                default -> text;
            };
        }

        private boolean takes(ValueType type) {
            return switch (this) {
                case SUM, AVERAGE -> type.isNumeric();
                case MINIMUM, MAXIMUM -> type.isOrdered();
                case DISTINCT_COUNT -> true;
                case MOST_FREQUENT -> type != ValueType.TEXT_SET && type != ValueType.PLACE;
            };
        }
    }

    /**
     * Checks that the property is one of the events, and of a type that the function takes.
     *
     * @throws IllegalArgumentException if it is not
     */
    public EventAggregate {
        events.pattern().checkOwn(property);
        if (!function.takes(property.type())) {
            throw new IllegalArgumentException("the %s %s makes no sense: it is a %s"
                    .formatted(function.text, property, property.type().label()));
        }
    }

    /** The exact sum of a property. */
    public static <V extends Number> EventAggregate<V> sum(NumberAttribute<?, V> property, EventSelection events) {
        return new EventAggregate<>(Function.SUM, property, events);
    }

    /** The exact average of a property. */
    public static EventAggregate<BigDecimal> average(WholeNumberAttribute<?> property, EventSelection events) {
        return new EventAggregate<>(Function.AVERAGE, property, events);
    }

    /** The exact average of a property. */
    public static EventAggregate<BigDecimal> average(DecimalAttribute<?> property, EventSelection events) {
        return new EventAggregate<>(Function.AVERAGE, property, events);
    }

    /** The exact average of a property. */
    public static EventAggregate<Double> average(RealAttribute<?> property, EventSelection events) {
        return new EventAggregate<>(Function.AVERAGE, property, events);
    }

    /** The smallest value of a property. */
    public static <V> EventAggregate<V> minimum(Attribute<?, V> property, EventSelection events) {
        return new EventAggregate<>(Function.MINIMUM, property, events);
    }

    /** The greatest value of a property. */
    public static <V> EventAggregate<V> maximum(Attribute<?, V> property, EventSelection events) {
        return new EventAggregate<>(Function.MAXIMUM, property, events);
    }

    /** How many different values of a property there are. */
    public static EventAggregate<Long> distinctCount(Attribute<?, ?> property, EventSelection events) {
        return new EventAggregate<>(Function.DISTINCT_COUNT, property, events);
    }

    /** The value that most events have. */
    public static <V> EventAggregate<V> mostFrequent(Attribute<?, V> property, EventSelection events) {
        return new EventAggregate<>(Function.MOST_FREQUENT, property, events);
    }

    @Override
    public ValueType type() {
        return switch (function) {
            case SUM, MINIMUM, MAXIMUM, MOST_FREQUENT -> property.type();
            case AVERAGE -> property.type() == ValueType.REAL ? ValueType.REAL : ValueType.DECIMAL;
            case DISTINCT_COUNT -> ValueType.WHOLE_NUMBER;
        };
    }

    @Override
    public String format(V value) {
        return switch (function) {
            case SUM, MINIMUM, MAXIMUM, MOST_FREQUENT -> key().format(value);
            case AVERAGE -> value instanceof BigDecimal decimal ? Numbers.format(decimal) : value.toString();
            case DISTINCT_COUNT -> value.toString();
        };
    }

    @Override
    @SuppressWarnings("unchecked") // averages are BigDecimal or Double, distinct counts Long: all Comparable
    public Comparator<V> order() {
        return switch (function) {
            case SUM, MINIMUM, MAXIMUM, MOST_FREQUENT -> key().order();
            case AVERAGE, DISTINCT_COUNT -> (one, other) -> ((Comparable<V>) one).compareTo(other);
        };
    }

    @Override
    public Optional<EventSelection> measures() {
        return Optional.of(events);
    }

    @Override
    public Optional<Attribute<?, ?>> measuredProperty() {
        return Optional.of(property);
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return function.text(Text.name(property.name()), property.type(), events.text());
    }

    @Override
    public String toString() {
        return text();
    }

    @SuppressWarnings("unchecked") // the functions that ask for it have the property's own type
    private Attribute<?, V> key() {
        return (Attribute<?, V>) property;
    }
}
