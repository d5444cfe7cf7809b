package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
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
    private final Slot<Optional<Instant>> unknownUntil;
    private final Function<H, Optional<Instant>> readUnknownUntil;
    private final @Nullable Object[] kept;

    Evaluation(
            H contact,
            Instant asOf,
            int slots,
            Slot<Optional<Instant>> unknownUntil,
            Function<H, Optional<Instant>> readUnknownUntil) {
        this.contact = contact;
        this.asOf = asOf;
        this.unknownUntil = unknownUntil;
        this.readUnknownUntil = readUnknownUntil;
        this.kept = new Object[slots];
    }

    H contact() {
        return contact;
    }

    Instant asOf() {
        return asOf;
    }

    /** The last moment at which events may have happened that nobody knows of; empty if the whole history is known. */
    Optional<Instant> unknownUntil() {
        return once(unknownUntil, () -> readUnknownUntil.apply(contact));
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
