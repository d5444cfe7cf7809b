package dev.segmentkit.json.internal.write;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;

/** The literals that a subject is compared with, as JSON. */
final class ValueJson {
    private final Subject<?> subject;

    ValueJson(Subject<?> subject) {
        this.subject = subject;
    }

    Scalar of(Object value) {
        ValueType type = subject.type();
        return switch (type) {
            case WHOLE_NUMBER -> Scalar.number((Long) value);
            case DECIMAL -> JsonNumber.of((BigDecimal) value);
            case REAL -> JsonNumber.of((double) (Double) value);
            case FLAG -> Scalar.flag((Boolean) value);
            case CHOICE -> Scalar.text(label(value));
            case TEXT, DATE, MOMENT, VERSION -> Scalar.text(value.toString());
            case TEXT_SET, PLACE ->
                throw new IllegalArgumentException("%s is a %s, which nothing is compared with, got %s"
                        .formatted(subject.text(), type.label(), value));
        };
    }

    private String label(Object value) {
        Attribute<?, ?> key = subject.reads().or(subject::measuredProperty).orElseThrow();
        return label((ChoiceAttribute<?, ?>) key, value);
    }

    private static <E extends Enum<E>> String label(ChoiceAttribute<?, E> key, Object value) {
        return key.label(key.valueOf(value));
    }
}
