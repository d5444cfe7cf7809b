package dev.segmentkit.criteria;

/**
 * An operation on criteria with one method for each kind, so that a new kind is a compile error wherever it is not dealt
 * with yet. State goes into the visitor's fields.
 *
 * @param <R> the result
 */
public interface CriterionVisitor<R> {
    /** All must hold. */
    R visit(AllOf allOf);

    /** One must hold. */
    R visit(AnyOf anyOf);

    /** So-and-so many of several must hold. */
    R visit(AtLeast atLeast);

    /** The opposite must hold. */
    R visit(Not not);

    /** UNKNOWN is given a stated answer. */
    R visit(IfUnknown ifUnknown);

    /** Everyone, or nobody. */
    R visit(Constant constant);

    /** What another segment says. */
    R visit(SegmentReference reference);

    /** A test of a value. */
    R visit(ValueTest<?> test);

    /** A test of whether events happened. */
    R visit(EventTest test);

    /** A test of whether events happened one after the other. */
    R visit(EventSequence sequence);
}
