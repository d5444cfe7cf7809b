package dev.segmentkit.benchmarks.contestants;

import java.util.Arrays;

/** The positions of the segments that a customer is in. Filled again and again, so that keeping an answer costs no contestant anything. */
public final class Matches {
    private final int[] positions;
    private int size;

    /** For a catalogue of so many segments. */
    public Matches(int segments) {
        positions = new int[segments];
    }

    /** Forgets all. */
    public void clear() {
        size = 0;
    }

    /** Adds a segment, once. */
    public void add(int position) {
        positions[size++] = position;
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** Them, ascending. */
    public int[] sorted() {
        int[] sorted = Arrays.copyOf(positions, size);
        Arrays.sort(sorted);
        return sorted;
    }
}
