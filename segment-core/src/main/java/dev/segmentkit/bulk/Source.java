package dev.segmentkit.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Supplier;

/** All contacts, in pieces that threads can read side by side. None is read before it is wanted. */
final class Source<H> {
    private final List<Piece<H>> pieces = new ArrayList<>();

    private Source() {}

    /**
     * The contacts, split into as many pieces, or fewer; into one if they do not say how many there are in each.
     *
     * @throws HostCodeException if there is no getting at them
     */
    static <H> Source<H> of(Supplier<? extends Spliterator<? extends H>> contacts, int pieces) {
        Source<H> source = new Source<>();
        try {
            Spliterator<? extends H> all = contacts.get();
            boolean counted = all.hasCharacteristics(Spliterator.SIZED | Spliterator.SUBSIZED);
            source.split(all, 0, counted ? pieces : 1);
        } catch (Exception e) {
            throw new HostCodeException("getting at the contacts", e);
        }
        return source;
    }

    private void split(Spliterator<? extends H> contacts, long first, int into) {
        long size = contacts.estimateSize();
        Spliterator<? extends H> front = into > 1 && size > Batch.CAPACITY ? contacts.trySplit() : null;
        if (front == null) {
            pieces.add(new Piece<>(contacts, first));
            return;
        }
        long inFront = front.estimateSize();
        // Lists without random access split by copying the next thousand contacts: that is not done again and again.
        boolean even = inFront >= size / 4;
        split(front, first, even ? into / 2 : 1);
        split(contacts, first + inFront, even ? into - into / 2 : 1);
    }

    /**
     * Reads the next contacts; false if there are none left in any piece. Threads begin with different pieces and then help
     * with those of others.
     *
     * @param thread the number of the thread, from 0
     * @throws HostCodeException if reading failed
     */
    boolean read(Batch<H> batch, int thread) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get((thread + i) % pieces.size()).read(batch)) {
                return true;
            }
        }
        return false;
    }
}
