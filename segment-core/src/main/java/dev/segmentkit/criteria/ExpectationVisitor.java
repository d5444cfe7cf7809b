package dev.segmentkit.criteria;

/**
 * An operation on expectations with one method for each kind.
 *
 * @param <R> the result
 */
public interface ExpectationVisitor<R> {
    /** The value is there, or is missing. */
    R visit(Presence expected);

    /** One of several values. */
    R visit(OneOf<?> expected);

    /** On one side of a bound. */
    R visit(Comparison<?> expected);

    /** Between two bounds. */
    R visit(Between<?> expected);

    /** On one side of another value. */
    R visit(ComparedWith expected);

    /** The same as another value. */
    R visit(SameAs expected);

    /** Contains, starts or ends with a text. */
    R visit(TextMatch expected);

    /** Matches a pattern. */
    R visit(PatternMatch expected);

    /** Has some, or all, of several members. */
    R visit(SetMembers expected);

    /** Within a distance. */
    R visit(Near expected);

    /** A moment in a window. */
    R visit(InWindow expected);

    /** A date in a window. */
    R visit(InDateWindow expected);

    /** A date with an anniversary in a window. */
    R visit(Anniversary expected);
}
