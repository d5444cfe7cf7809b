package dev.segmentkit.bulk;

import java.util.Spliterator;
import org.jspecify.annotations.Nullable;

/** Contacts that are read one after the other, by any thread: by one at a time, a batch each. */
final class Piece<H> {
    private final Spliterator<? extends H> contacts;
    private long next;
    private boolean exhausted;
    private @Nullable HostCodeException broken;

    Piece(Spliterator<? extends H> contacts, long first) {
        this.contacts = contacts;
        this.next = first;
    }

    /**
     * Reads the next contacts; false if there are none.
     *
     * @throws HostCodeException if reading failed; the contacts before that are given first
     */
    synchronized boolean read(Batch<H> batch) {
        batch.clear(next);
        if (broken != null) {
            throw broken;
        }
        try {
            while (!exhausted && !batch.isFull()) {
                exhausted = !contacts.tryAdvance(batch);
            }
        } catch (Exception e) {
            broken = new HostCodeException("reading the contact at index " + batch.index(batch.size()), e);
            if (batch.size() == 0) {
                throw broken;
            }
        }
        next += batch.size();
        return batch.size() > 0;
    }
}
