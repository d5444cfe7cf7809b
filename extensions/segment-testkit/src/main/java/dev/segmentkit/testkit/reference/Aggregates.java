package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.EventAggregate.Function;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is worked out from a property of events (B2, B3, B4); events that lack it are skipped. */
record Aggregates(Seen seen, Attribute<?, ?> property) {

    Possible of(Function function) {
        return seen.isComplete() ? known(function) : unknown(function);
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (Event<?> event : seen.events()) {
            Source.of(event).value(property).ifPresent(values::add);
        }
        return values;
    }

    private Possible known(Function function) {
        List<Object> values = values();
        return switch (function) {
            case SUM -> Possible.known(Exact.of(sum(values)));
            case DISTINCT_COUNT ->
                Possible.known(Exact.of((long) distinct(values).size()));
            case AVERAGE ->
                values.isEmpty()
                        ? Possible.MISSING
                        : Possible.known(new Exact(sum(values), BigDecimal.valueOf(values.size())));
            case MINIMUM -> Possible.knownOrMissing(values.stream().min(Plain::compare));
            case MAXIMUM -> Possible.knownOrMissing(values.stream().max(Plain::compare));
            case MOST_FREQUENT -> Possible.knownOrMissing(mostFrequent(values));
        };
    }

    /** What they may be while events may be missing (T9). */
    private Possible unknown(Function function) {
        List<Object> values = values();
        return switch (function) {
            case SUM -> Possible.anyNumber(property.type());
            case DISTINCT_COUNT -> Possible.atLeast(distinct(values).size());
            case AVERAGE -> orMissing(Possible.anyNumber(ValueType.DECIMAL), values);
            case MINIMUM ->
                orMissing(
                        Possible.certain(Possible.between(
                                property.type(),
                                Optional.empty(),
                                values.stream().min(Plain::compare))),
                        values);
            case MAXIMUM ->
                orMissing(
                        Possible.certain(Possible.between(
                                property.type(), values.stream().max(Plain::compare), Optional.empty())),
                        values);
            case MOST_FREQUENT -> orMissing(Possible.any(property), values);
        };
    }

    private static Possible orMissing(Possible possible, List<Object> known) {
        return known.isEmpty() ? possible.orMissing() : possible;
    }

    /** The numbers of one property are all without a denominator. */
    private static BigDecimal sum(List<Object> values) {
        return values.stream().map(value -> ((Exact) value).numerator()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Object> distinct(List<Object> values) {
        List<Object> distinct = new ArrayList<>();
        for (Object value : values) {
            if (distinct.stream().noneMatch(other -> Plain.same(other, value))) {
                distinct.add(value);
            }
        }
        return distinct;
    }

    /** By how often, then by the last event that has it, then the smallest, or the one whose text comes first (B4). */
    private Optional<Object> mostFrequent(List<Object> values) {
        Comparator<Object> smallest = property.type().isOrdered() ? Plain::compare : Aggregates::compareTexts;
        Comparator<Object> rank = Comparator.<Object>comparingLong(value -> values.stream()
                        .filter(other -> Plain.same(other, value))
                        .count())
                .thenComparing(this::lastSeen)
                .thenComparing(smallest.reversed());
        return distinct(values).stream().max(rank);
    }

    private Instant lastSeen(Object value) {
        return seen.events().stream()
                .filter(event -> Source.of(event)
                        .value(property)
                        .filter(other -> Plain.same(other, value))
                        .isPresent())
                .map(Event::occurredAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static int compareTexts(Object one, Object other) {
        return Texts.compare(one.toString(), other.toString());
    }
}
