package dev.segmentkit.internal.plan;

/** Gives out the slots of one plan. */
final class Slots {
    private int given;

    <V> Slot<V> next() {
        return new Slot<>(given++);
    }

    int size() {
        return given;
    }
}
