package dev.segmentkit.criteria;

/** A criterion that can be continued with {@code and} as well as with {@code or}. */
public sealed interface Condition extends Criterion
        permits AtLeast, Constant, EventSequence, EventTest, IfUnknown, Not, SegmentReference, ValueTest {
    /** Both must hold. */
    default AllOf and(Criterion other) {
        return AllOf.of(this, other);
    }

    /** One of the two must hold. */
    default AnyOf or(Criterion other) {
        return AnyOf.of(this, other);
    }

    /** The same, but contacts for whom the answer is unknown, because something is missing, are in. */
    default IfUnknown orMissing() {
        return new IfUnknown(this, true);
    }
}
