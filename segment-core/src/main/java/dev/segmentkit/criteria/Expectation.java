package dev.segmentkit.criteria;

import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What the value of a {@link ValueTest} must be like.
 *
 * @param <V> the Java type of the values it can be asked about
 */
public sealed interface Expectation<V>
        permits Anniversary,
                Between,
                ComparedWith,
                Comparison,
                InDateWindow,
                InWindow,
                Near,
                OneOf,
                PatternMatch,
                Presence,
                SameAs,
                SetMembers,
                TextMatch {
    /** Whether values of the type can be tested so. */
    boolean suits(ValueType type);

    /** The zone that the test is reckoned in, if it needs one. */
    default Optional<Zone> zoneNeeded() {
        return Optional.empty();
    }

    /** The other values that the value is compared with, if there are any. */
    default List<Subject<?>> operands() {
        return List.of();
    }

    /** The same with the criteria of its operands changed; the same instance if nothing changes. */
    default Expectation<V> rewritten(UnaryOperator<Criterion> rewrite) {
        return this;
    }

    /** Calls the visitor's method for this kind of expectation. */
    <R> R accept(ExpectationVisitor<R> visitor);

    /**
     * As it ends a sentence: {@code is at least 18}.
     *
     * @param type the type of the value that is tested
     * @param format how literals of that type are written
     */
    String text(ValueType type, Function<? super V, String> format);
}
