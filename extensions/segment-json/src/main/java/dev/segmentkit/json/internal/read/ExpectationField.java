package dev.segmentkit.json.internal.read;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.segmentkit.vocabulary.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields that say what is expected, and of which types. */
enum ExpectationField {
    IS("is"),
    IS_ANY_OF("isAnyOf"),
    IS_KNOWN("isKnown"),
    IS_MISSING("isMissing"),
    AT_LEAST("atLeast"),
    MORE_THAN("moreThan"),
    AT_MOST("atMost"),
    LESS_THAN("lessThan"),
    BETWEEN("between"),
    SAME_AS("sameAs"),
    CONTAINS("contains"),
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    MATCHES("matches"),
    HAS_ANY_OF("hasAnyOf"),
    HAS_ALL_OF("hasAllOf"),
    NEAR("near"),
    IS_IN("isIn"),
    ANNIVERSARY_IS_IN("anniversaryIsIn");

    static final List<String> NAMES =
            Arrays.stream(values()).map(field -> field.fieldName).toList();
    /** Those that some of them take beside themselves. */
    static final List<String> COMPANIONS = List.of("ignoringCase", "leapDays");

    private static final Map<String, ExpectationField> BY_NAME =
            Arrays.stream(values()).collect(toUnmodifiableMap(field -> field.fieldName, Function.identity()));

    private final String fieldName;

    ExpectationField(String fieldName) {
        this.fieldName = fieldName;
    }

    /** The one of a name in {@link #NAMES}. */
    static ExpectationField named(String name) {
        ExpectationField field = BY_NAME.get(name);
        if (field == null) {
            throw new IllegalArgumentException(name);
        }
        return field;
    }

    boolean suits(ValueType type) {
        return switch (this) {
            case IS, IS_ANY_OF -> type != ValueType.TEXT_SET && type != ValueType.PLACE;
            case IS_KNOWN, IS_MISSING, SAME_AS -> true;
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, BETWEEN -> type.isOrdered();
            case CONTAINS, STARTS_WITH, ENDS_WITH, MATCHES -> type == ValueType.TEXT;
            case HAS_ANY_OF, HAS_ALL_OF -> type == ValueType.TEXT_SET;
            case NEAR -> type == ValueType.PLACE;
            case IS_IN -> type == ValueType.DATE || type == ValueType.MOMENT;
            case ANNIVERSARY_IS_IN -> type == ValueType.DATE;
        };
    }

    /** The names of the fields that a type takes. */
    static List<String> namesFor(ValueType type) {
        return Arrays.stream(values())
                .filter(field -> field.suits(type))
                .map(field -> field.fieldName)
                .toList();
    }
}
