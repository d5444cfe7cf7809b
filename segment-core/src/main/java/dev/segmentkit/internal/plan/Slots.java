package dev.segmentkit.internal.plan;

/** Gives out the slots of one plan. */
final class Slots {
    private int given;

    /** For what depends on the contact. */
    <V> Slot<V> next() {
        return new Slot<>(given++, false);
    }

    /** For what depends on asOf only. */
    <V> Slot<V> ofMoment() {
        return new Slot<>(given++, true);
    }

    int size() {
        return given;
    }
}
