package dev.segmentkit.internal.bits;

import java.util.List;

/** Lists of bits, one behind the other in one array: for rows of which few bits are set, or differ from another row. */
public final class BitLists {
    /** Where each list begins; at last where the last one ends. */
    private final int[] begins;

    private final int[] bits;

    /** With the bits of each list. */
    public BitLists(List<List<Integer>> lists) {
        this.begins = new int[lists.size() + 1];
        for (int i = 0; i < lists.size(); i++) {
            begins[i + 1] = begins[i] + lists.get(i).size();
        }
        this.bits = new int[begins[lists.size()]];
        int next = 0;
        for (List<Integer> list : lists) {
            for (int bit : list) {
                bits[next++] = bit;
            }
        }
    }

    /** Whether all lists are empty. */
    public boolean isEmpty() {
        return bits.length == 0;
    }

    /** Sets those bits of a list that were set before, in a row that may have lost them since. */
    public void restore(int list, long[] row, long[] before) {
        int end = begins[list + 1];
        for (int i = begins[list]; i < end; i++) {
            int word = bits[i] >>> 6;
            row[word] |= before[word] & 1L << bits[i];
        }
    }

    /** Clears the bits of a list. */
    public void clear(int list, long[] row) {
        int end = begins[list + 1];
        for (int i = begins[list]; i < end; i++) {
            Bits.clear(row, bits[i]);
        }
    }
}
