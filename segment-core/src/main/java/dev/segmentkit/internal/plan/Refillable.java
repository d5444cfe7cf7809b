package dev.segmentkit.internal.plan;

/** Something that an evaluation keeps for good, and fills anew for each contact, so that nothing need be allocated again. */
interface Refillable {
    /** Forgets the last contact, and makes ready for the one at hand; again if it threw. */
    void refill();
}
