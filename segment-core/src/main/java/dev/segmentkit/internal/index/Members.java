package dev.segmentkit.internal.index;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Those members of a contact's set that some test asks about, by their numbers. */
final class Members {
    private enum State {
        UNREAD,
        MISSING,
        READ
    }

    private int[] numbers = new int[8];
    private @Nullable Object[] copied = new Object[8];
    private int size;
    private State state = State.UNREAD;

    void forget() {
        state = State.UNREAD;
    }

    boolean areRead() {
        return state != State.UNREAD;
    }

    void clear() {
        size = 0;
        state = State.READ;
    }

    void setMissing() {
        size = 0;
        state = State.MISSING;
    }

    /** Adds a member; 0 stands for all that nobody asks about. */
    void add(int number) {
        if (number == 0) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    /** The collection's elements, in an array that is used again. */
    @Nullable Object[] copied(Collection<?> given) {
        copied = given.toArray(copied);
        return copied;
    }

    boolean isMissing() {
        return state == State.MISSING;
    }

    int size() {
        return size;
    }

    boolean has(int number) {
        for (int i = 0; i < size; i++) {
            if (numbers[i] == number) {
                return true;
            }
        }
        return false;
    }

    int number(int index) {
        return numbers[index];
    }
}
