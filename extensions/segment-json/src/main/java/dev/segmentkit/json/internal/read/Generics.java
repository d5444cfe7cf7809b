package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import java.time.Instant;

/** Casts of what a document says the type of. This is the one place for them. */
final class Generics {
    private Generics() {}

    /** A test; the values of the expectation were read as those of the subject's type. */
    @SuppressWarnings("unchecked")
    static ValueTest<?> test(Subject<?> subject, Expectation<?> expected) {
        return new ValueTest<>((Subject<Object>) subject, (Expectation<Object>) expected);
    }

    /** A subject whose type is that of moments. */
    @SuppressWarnings("unchecked")
    static Subject<Instant> moment(Subject<?> subject) {
        return (Subject<Instant>) subject;
    }

    /** An attribute whose owner, by name, is this one. */
    @SuppressWarnings("unchecked")
    static <O> Attribute<O, ?> ownedBy(AttributeOwner<O> unused, Attribute<?, ?> attribute) {
        return (Attribute<O, ?>) attribute;
    }
}
