package dev.segmentkit.examples.userinput;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.TextMatch;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The words between an attribute and a value that the form understands. */
enum Operator {
    IS("is"),
    IS_NOT("is not"),
    IS_AT_LEAST("is at least"),
    IS_GREATER_THAN("is greater than"),
    IS_AT_MOST("is at most"),
    IS_LESS_THAN("is less than"),
    CONTAINS("contains"),
    IS_KNOWN("is known"),
    IS_MISSING("is missing");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values())
                .filter(operator -> operator.word.equals(word.strip()))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Operator::word).toList();
    }

    static List<String> wordsFor(ValueType type) {
        return Arrays.stream(values())
                .filter(operator -> operator.suits(type))
                .map(Operator::word)
                .toList();
    }

    String word() {
        return word;
    }

    boolean suits(ValueType type) {
        return switch (this) {
            case IS, IS_NOT -> type != ValueType.TEXT_SET && type != ValueType.PLACE;
            case IS_AT_LEAST, IS_GREATER_THAN, IS_AT_MOST, IS_LESS_THAN -> type.isOrdered();
            case CONTAINS -> type == ValueType.TEXT || type == ValueType.TEXT_SET;
            case IS_KNOWN, IS_MISSING -> true;
        };
    }

    /**
     * The finished criterion.
     *
     * @param value what was typed; ignored by the words that take none
     * @throws dev.segmentkit.vocabulary.ValueException if it is no value of the attribute
     */
    <V> Criterion test(Attribute<?, V> attribute, String value) {
        AttributeValue<V> subject = new AttributeValue<>(attribute);
        return switch (this) {
            case IS -> new ValueTest<>(subject, OneOf.of(List.of(attribute.parse(value))));
            case IS_NOT -> new Not(IS.test(attribute, value));
            case IS_AT_LEAST -> new ValueTest<>(subject, new Comparison<>(AT_LEAST, attribute.parse(value)));
            case IS_GREATER_THAN -> new ValueTest<>(subject, new Comparison<>(GREATER_THAN, attribute.parse(value)));
            case IS_AT_MOST -> new ValueTest<>(subject, new Comparison<>(AT_MOST, attribute.parse(value)));
            case IS_LESS_THAN -> new ValueTest<>(subject, new Comparison<>(LESS_THAN, attribute.parse(value)));
            case CONTAINS -> contains(attribute, value);
            case IS_KNOWN -> new ValueTest<>(subject, Presence.KNOWN);
            case IS_MISSING -> new ValueTest<>(subject, Presence.MISSING);
        };
    }

    private static Criterion contains(Attribute<?, ?> attribute, String value) {
        if (attribute instanceof TextSetAttribute<?> texts) {
            return new ValueTest<>(
                    new AttributeValue<>(texts), new SetMembers(SetMembers.Operator.HAS_ANY_OF, List.of(value)));
        }
        return new ValueTest<>(
                new AttributeValue<>((TextAttribute<?>) attribute),
                new TextMatch(TextMatch.Operator.CONTAINS, value, CaseRule.EXACT));
    }
}
