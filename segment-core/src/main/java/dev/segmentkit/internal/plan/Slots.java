package dev.segmentkit.internal.plan;

/** Gives out the slots of one plan. */
final class Slots {
    private int given;

    /** For what depends on the contact. */
    <V> Slot<V> next() {
        return next(false);
    }

    /** For what may depend on asOf only. */
    <V> Slot<V> next(boolean ofMoment) {
        return new Slot<>(given++, ofMoment);
    }

    int size() {
        return given;
    }
}
