package dev.segmentkit.internal.bits;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects rows of one length behind each other in one array; equal rows are kept once. Not thread-safe. */
public final class Rows {
    private final int length;
    private final Map<LongBuffer, Integer> known = new HashMap<>();
    private long[] words = new long[0];
    private int used;

    /** For rows of so many bits. */
    public Rows(int bits) {
        this.length = Bits.words(bits);
    }

    /**
     * Where a row with these words begins.
     *
     * @throws ArithmeticException if all rows together do not fit one array
     */
    public int add(long[] row) {
        Integer there = known.get(LongBuffer.wrap(row));
        if (there != null) {
            return there;
        }
        int begins = used;
        used = Math.addExact(begins, length);
        if (words.length < used) {
            words = Arrays.copyOf(words, (int) Math.min(Math.max(used, words.length * 3L / 2), Integer.MAX_VALUE - 8));
        }
        System.arraycopy(row, 0, words, begins, length);
        known.put(LongBuffer.wrap(row.clone()), begins);
        return begins;
    }

    /** All rows. */
    public long[] toArray() {
        return Arrays.copyOf(words, used);
    }
}
