package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One contact as of one moment: what all questions of one evaluation share. Lives for one call and on one thread, so that
 * plans themselves can be immutable. Keeps what is worked out once: the events of a type, the answers of segments.
 *
 * @param <H> the host's class of contacts
 */
public final class Evaluation<H> {
    private final H contact;
    private final Instant asOf;
    private final @Nullable Object[] kept;

    Evaluation(H contact, Instant asOf, int slots) {
        this.contact = contact;
        this.asOf = asOf;
        this.kept = new Object[slots];
    }

    H contact() {
        return contact;
    }

    Instant asOf() {
        return asOf;
    }

    /** What is kept in the slot; worked out where it is asked for first. */
    @SuppressWarnings("unchecked") // a slot is given out once, with the type of what is kept in it
    <V> V once(Slot<V> slot, Supplier<V> work) {
        Object known = kept[slot.number()];
        if (known == null) {
            known = work.get();
            kept[slot.number()] = known;
        }
        return (V) known;
    }
}
