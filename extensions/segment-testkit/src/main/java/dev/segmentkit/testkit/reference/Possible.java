package dev.segmentkit.testkit.reference;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.reference.Values.End;
import dev.segmentkit.testkit.reference.Values.Range;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a subject may be, since part of a history may not be known (T9): some values, missing, or both. Mostly it is one
 * value, or certainly missing.
 *
 * @param values the values that it may have; empty if it is certainly missing
 * @param mayBeMissing whether it may be missing
 */
record Possible(Optional<Values> values, boolean mayBeMissing) {
    static final Possible MISSING = new Possible(Optional.empty(), true);

    static Possible known(Object value) {
        return certain(Values.known(value));
    }

    static Possible knownOrMissing(Optional<Object> value) {
        return value.map(Possible::known).orElse(MISSING);
    }

    /** One of some values, and not missing. */
    static Possible certain(Values values) {
        return new Possible(Optional.of(values), false);
    }

    Possible orMissing() {
        return new Possible(values, true);
    }

    /** What is known, or any greater whole number. */
    static Possible atLeast(long number) {
        return certain(Range.of(End.closed(Exact.of(number)), Optional.empty(), true));
    }

    /** Any number; of whole numbers, any whole one, since sums go beyond 64 bits (B3). */
    static Possible anyNumber(ValueType type) {
        return certain(new Range(Optional.empty(), Optional.empty(), type == ValueType.WHOLE_NUMBER));
    }

    /** Any value of a property. */
    static Possible any(Attribute<?, ?> property) {
        return certain(between(property.type(), Optional.empty(), Optional.empty()));
    }

    /** The values of a type between two that are known. */
    static Values between(ValueType type, Optional<Object> least, Optional<Object> greatest) {
        return Range.of(
                least.map(value -> new End(value, false)),
                greatest.map(value -> new End(value, false)),
                type == ValueType.WHOLE_NUMBER);
    }

    /** What follows from it by a function that keeps or turns round the order. */
    Possible mapped(UnaryOperator<Object> function, boolean turnsRound, boolean whole) {
        Function<End, End> end = from -> new End(function.apply(from.value()), from.open());
        return new Possible(
                values.map(from -> {
                    Optional<End> least = (turnsRound ? from.greatest() : from.least()).map(end);
                    Optional<End> greatest = (turnsRound ? from.least() : from.greatest()).map(end);
                    return Range.of(least, greatest, whole);
                }),
                mayBeMissing);
    }

    /** The only value, if it is certain. */
    Optional<Object> certainValue() {
        return mayBeMissing ? Optional.empty() : values.flatMap(Values::only);
    }

    /** Whether there is a value. */
    Truth isKnown() {
        return mayBeMissing ? values.isPresent() ? Truth.UNKNOWN : Truth.FALSE : Truth.TRUE;
    }
}
