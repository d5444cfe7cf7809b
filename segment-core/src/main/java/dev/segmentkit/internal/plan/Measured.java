package dev.segmentkit.internal.plan;

import dev.segmentkit.vocabulary.Attribute;
import java.util.Comparator;

/**
 * A subject, ready to be read and compared.
 *
 * @param reader reads the value
 * @param values how it compares with literals
 * @param <A> the value as it is worked out, which may be more exact than its literals
 * @param <V> the literals
 */
public record Measured<H, S, A, V>(Reader<H, S, A> reader, Comparability<A, V> values) {
    static <H, S> Measured<H, S, Long, Long> wholeNumber(Reader<H, S, Long> reader) {
        return new Measured<>(reader, Comparability.ordered(Comparator.<Long>naturalOrder()));
    }

    static <H, S, V> Measured<H, S, V, V> of(Attribute<?, V> type, Reader<H, S, V> reader) {
        return new Measured<>(
                reader, type.type().isOrdered() ? Comparability.ordered(type.order()) : Comparability.unordered());
    }

    /** The same as an exact number. */
    Reader<H, S, Fraction> number() {
        return new MappedReader<>(reader, Fraction::of, Fraction::text);
    }
}
