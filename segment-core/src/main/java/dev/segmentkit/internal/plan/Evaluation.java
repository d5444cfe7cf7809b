package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One contact as of one moment: what all questions of one evaluation share. Lives on one thread, so that plans themselves
 * can be immutable. Keeps what is worked out once: the events of a type, measures, the answers of segments.
 *
 * <p>It can be used for one contact after the other, and then keeps what depends on asOf only, and whatever is filled again
 * rather than made again. Host's code that is called meanwhile must not use the same one. It holds on to the last contact
 * until the next one comes.
 *
 * @param <H> the host's class of contacts
 */
public final class Evaluation<H> {
    private final Function<H, Optional<Instant>> readUnknownUntil;
    /** The slots that were used, in pages: a large plan has many slots, of which one question uses few. */
    private @Nullable Page[] pages = new Page[4];

    private H contact;
    private Instant asOf;
    private Optional<Instant> unknownUntil = Optional.empty();
    private boolean isUnknownUntilRead;
    /** Counts the contacts. */
    private long round = 1;
    /** The first round of this asOf. */
    private long momentRound = 1;

    Evaluation(H contact, Instant asOf, Function<H, Optional<Instant>> readUnknownUntil) {
        this.contact = contact;
        this.asOf = asOf;
        this.readUnknownUntil = readUnknownUntil;
    }

    /**
     * Goes on to another contact, another moment, or both: forgets all that was worked out of the last contact, and what
     * depends on asOf unless that is the same. Takes no longer for large plans.
     *
     * @param asOf cut to microseconds
     */
    public void reset(H contact, Instant asOf) {
        round++;
        if (!asOf.equals(this.asOf)) {
            momentRound = round;
        }
        this.contact = contact;
        this.asOf = asOf;
        this.isUnknownUntilRead = false;
    }

    public H contact() {
        return contact;
    }

    public Instant asOf() {
        return asOf;
    }

    /** The last moment at which events may have happened that nobody knows of; empty if the whole history is known. */
    Optional<Instant> unknownUntil() {
        if (!isUnknownUntilRead) {
            unknownUntil = readUnknownUntil.apply(contact);
            isUnknownUntilRead = true;
        }
        return unknownUntil;
    }

    /** Whether something is kept in the slot that holds for this contact and moment. */
    boolean keeps(Slot<?> slot) {
        Page page = page(slot);
        return page != null && page.filled[slot.number() % Page.SIZE] == (slot.ofMoment() ? momentRound : round);
    }

    /** What is kept in the slot, be it of an earlier contact or moment; null if there never was anything. */
    @SuppressWarnings("unchecked") // a slot is given out once, with the type of what is kept in it
    <V> @Nullable V kept(Slot<V> slot) {
        Page page = page(slot);
        return page == null ? null : (V) page.kept[slot.number() % Page.SIZE];
    }

    /** Keeps that in the slot for this contact and moment. */
    <V> void keep(Slot<V> slot, V value) {
        Page page = page(slot);
        if (page == null) {
            page = addedPage(slot.number() / Page.SIZE);
        }
        page.kept[slot.number() % Page.SIZE] = value;
        page.filled[slot.number() % Page.SIZE] = slot.ofMoment() ? momentRound : round;
    }

    private @Nullable Page page(Slot<?> slot) {
        int number = slot.number() / Page.SIZE;
        return number < pages.length ? pages[number] : null;
    }

    private Page addedPage(int number) {
        if (number >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(number + 1, 2 * pages.length));
        }
        Page page = new Page();
        pages[number] = page;
        return page;
    }

    /** Neighbouring slots. */
    private static final class Page {
        static final int SIZE = 32;

        final @Nullable Object[] kept = new Object[SIZE];
        /** The round in which each slot was filled; 0 for never. */
        final long[] filled = new long[SIZE];
    }

    /** What is kept in the slot; worked out where it is asked for first. */
    <V> V once(Slot<V> slot, Supplier<V> work) {
        V known = kept(slot);
        if (known != null && keeps(slot)) {
            return known;
        }
        V worked = work.get();
        keep(slot, worked);
        return worked;
    }
}
