package dev.segmentkit.testkit.reference;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Values in the form that the reference compares: numbers of all types as {@link Exact}, choices as their {@link Label}. */
final class Plain {
    private Plain() {}

    /** A value of an attribute. */
    @SuppressWarnings("unchecked") // a value that the attribute gave
    static <V> Object value(Attribute<?, V> attribute, Object value) {
        return value instanceof Enum<?> ? new Label(attribute.format((V) value)) : number(value);
    }

    /** A literal that the subject is compared with. */
    @SuppressWarnings("unchecked") // a literal of the subject's own type
    static <V> Object literal(Subject<V> subject, Object literal) {
        return literal instanceof Enum<?> ? new Label(subject.format((V) literal)) : number(literal);
    }

    private static Object number(Object value) {
        return value instanceof Number number ? Exact.of(number) : value;
    }

    /** The order of two values of one type. */
    static int compare(Object one, Object other) {
        if (one instanceof Exact number) {
            return number.compareTo((Exact) other);
        }
        if (one instanceof String text) {
            return Texts.compare(text, (String) other);
        }
        if (one instanceof Instant moment) {
            return moment.compareTo((Instant) other);
        }
        if (one instanceof LocalDate date) {
            return date.compareTo((LocalDate) other);
        }
        if (one instanceof Version version) {
            return Versions.compare(version, (Version) other);
        }
        throw new IllegalArgumentException("values without an order: %s and %s".formatted(one, other));
    }

    /** Whether two values of one type are the same. */
    static boolean same(Object one, Object other) {
        return one instanceof Version version ? Versions.compare(version, (Version) other) == 0 : one.equals(other);
    }
}
