package dev.segmentkit.bulk;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A few contacts that stand next to each other, so that a thread goes to what it shares with others once for all of them. For
 * one thread, filled again and again.
 */
final class Batch<H> implements Consumer<H> {
    /** Few enough to be held and to stop soon, many enough that a lock for all of them costs nothing. */
    static final int CAPACITY = 64;

    private final @Nullable Object[] contacts = new Object[CAPACITY];
    private long first;
    private int size;
    private int taken;

    /** Forgets all contacts; the next one stands at that index. */
    void clear(long index) {
        Arrays.fill(contacts, 0, size, null);
        first = index;
        size = 0;
        taken = 0;
    }

    @Override
    public void accept(H contact) {
        contacts[size++] = contact;
    }

    boolean isFull() {
        return size == CAPACITY;
    }

    int size() {
        return size;
    }

    /** Where the contact stands among all contacts. */
    long index(int i) {
        return first + i;
    }

    /** A contact; null if there never was one, or it was dropped. */
    @SuppressWarnings("unchecked") // nothing but an H gets in
    @Nullable H get(int i) {
        return (H) contacts[i];
    }

    /** Leaves nothing in place of the contact. */
    void drop(int i) {
        contacts[i] = null;
    }

    /** The sink has taken one more of them. */
    void markTaken() {
        taken++;
    }

    int taken() {
        return taken;
    }
}
