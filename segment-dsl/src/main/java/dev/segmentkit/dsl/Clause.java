package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Between;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sentence that has its subject and not yet its end. The verbs stand in the subclasses, so that completion shows only
 * what suits the type.
 *
 * @param <V> the Java type of the value
 * @param <R> what a finished sentence is
 */
abstract class Clause<V, R> {
    private final Subject<V> subject;
    private final Ending<R> ending;

    Clause(Subject<V> subject, Ending<R> ending) {
        this.subject = subject;
        this.ending = ending;
    }

    /**
     * There is a value. Empty text and the empty set are values. UNKNOWN only for measures whose window reaches back
     * before the contact's history is known, if what may have happened there could change it.
     *
     * <p>Example: {@code attribute(BIRTH_DATE).isKnown()}
     */
    public final R isKnown() {
        return test(Presence.KNOWN);
    }

    /**
     * There is no value. UNKNOWN only for measures whose window reaches back before the contact's history is known, if what
     * may have happened there could change it.
     *
     * <p>Example: {@code attribute(BIRTH_DATE).isMissing()}
     */
    public final R isMissing() {
        return test(Presence.MISSING);
    }

    final Subject<V> subject() {
        return subject;
    }

    final R test(Expectation<? super V> expected) {
        return ending.finish(new ValueTest<>(subject, expected));
    }

    final R negated(Expectation<? super V> expected) {
        return ending.finish(new Not(new ValueTest<>(subject, expected)));
    }

    final R compared(Comparison.Operator operator, V bound) {
        return test(new Comparison<>(operator, bound));
    }

    final R compared(Comparison.Operator operator, Clause<?, R> other) {
        return test(new ComparedWith(operator, BigDecimal.ONE, other.subject));
    }

    final R same(Clause<?, R> other) {
        return test(new SameAs(other.subject));
    }

    final R different(Clause<?, R> other) {
        return negated(new SameAs(other.subject));
    }

    final R between(V from, V to) {
        return test(new Between<>(from, to));
    }

    final OneOf<V> oneOf(V value) {
        return OneOf.of(List.of(value));
    }

    final OneOf<V> oneOf(Collection<V> values) {
        return OneOf.of(values);
    }

    static <V> List<V> listed(V first, V second, V[] more) {
        return Stream.concat(Stream.of(first, second), Stream.of(more)).toList();
    }
}
