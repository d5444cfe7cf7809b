package dev.segmentkit.internal.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A measure of contacts that is worked out once for each, however many tests look at it.
 *
 * @param reader works it out
 * @param measurements where an evaluation keeps it
 * @param <H> the host's class of contacts
 * @param <A> the value
 */
record KeptReader<H, A>(Reader<H, H, A> reader, Refilled<H, Measurement<A>> measurements) implements Reader<H, H, A> {
    static <H, A> Reader<H, H, A> of(Reader<H, H, A> reader, Slots slots) {
        return new KeptReader<>(reader, new Refilled<>(slots.next(), evaluation -> new Measurement<>()));
    }

    /** What is known of the contact at hand so far. */
    private static final class Measurement<A> implements Refillable {
        private @Nullable A value;
        private boolean isRead;
        private long number;
        private boolean isNumbered;
        private @Nullable Range<A> range;
        private boolean isRanged;
        private @Nullable Instant stableUntil;

        @Override
        public void refill() {
            value = null;
            isRead = false;
            isNumbered = false;
            range = null;
            isRanged = false;
            stableUntil = null;
        }
    }

    @Override
    public @Nullable A read(H contact, Evaluation<H> evaluation) {
        Measurement<A> known = measurements.of(evaluation);
        if (!known.isRead) {
            known.value = reader.read(contact, evaluation);
            known.isRead = true;
        }
        return known.value;
    }

    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        Measurement<A> known = measurements.of(evaluation);
        if (!known.isNumbered) {
            known.number = reader.number(contact, evaluation);
            known.isNumbered = true;
        }
        return known.number;
    }

    @Override
    public @Nullable Range<A> range(H contact, Evaluation<H> evaluation) {
        Measurement<A> known = measurements.of(evaluation);
        if (!known.isRanged) {
            known.range = reader.range(contact, evaluation);
            known.isRanged = true;
        }
        return known.range;
    }

    @Override
    public Instant stableUntil(H contact, Evaluation<H> evaluation) {
        Measurement<A> known = measurements.of(evaluation);
        Instant stableUntil = known.stableUntil;
        if (stableUntil == null) {
            stableUntil = reader.stableUntil(contact, evaluation);
            known.stableUntil = stableUntil;
        }
        return stableUntil;
    }

    @Override
    public String format(A value) {
        return reader.format(value);
    }

    @Override
    public String missing() {
        return reader.missing();
    }

    @Override
    public void report(H contact, Evaluation<H> evaluation, Findings findings) {
        reader.report(contact, evaluation, findings);
    }
}
