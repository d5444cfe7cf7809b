package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.BitLists;
import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.bits.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * For each member of sets, the conjunctions that ask about it: as a list, since most members few ask about, or as a row where
 * that is shorter.
 */
final class MemberRows {
    /** Stands for no row. */
    private static final int LISTED = -1;

    /** So many bits in all are no matter, and rows are faster. */
    private static final long FREE_BITS = 1 << 19;

    private final int[] rows;
    private final BitLists lists;

    private MemberRows(int[] rows, BitLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /**
     * Where the rows of those members begin that have one.
     *
     * @param count how many there are already
     * @return how many there are now
     */
    int rowsOf(Members set, int[] into, int count) {
        int next = count;
        for (int i = 0; i < set.size(); i++) {
            int row = rows[set.number(i)];
            if (row != LISTED) {
                into[next++] = row;
            }
        }
        return next;
    }

    /** Gives back to a row what it had before of those that ask about the other members. */
    void restoreListed(Members set, long[] row, long[] before) {
        for (int i = 0; i < set.size(); i++) {
            if (rows[set.number(i)] == LISTED) {
                lists.restore(set.number(i), row, before);
            }
        }
    }

    /** Takes those that ask about a member away from a row. */
    void takeFrom(long[] row, int member, long[] words, int length) {
        if (rows[member] == LISTED) {
            lists.clear(member, row);
        } else {
            Bits.andNot(row, words, rows[member], length);
        }
    }

    /** Collects which conjunctions ask about which members. */
    static final class Builder {
        private final List<List<Integer>> asking = new ArrayList<>();

        /** For members of numbers up to this one. */
        Builder(int last) {
            for (int member = 0; member <= last; member++) {
                asking.add(new ArrayList<>());
            }
        }

        void add(int member, int conjunction) {
            asking.get(member).add(conjunction);
        }

        MemberRows build(int conjunctions, Rows into) {
            int[] rows = new int[asking.size()];
            Arrays.fill(rows, LISTED);
            boolean areFree = (long) rows.length * conjunctions <= FREE_BITS;
            for (int member = 0; member < rows.length; member++) {
                List<Integer> list = asking.get(member);
                boolean isLong = (long) list.size() * Integer.SIZE > conjunctions;
                if (isLong || (areFree && !list.isEmpty())) {
                    long[] row = new long[Bits.words(conjunctions)];
                    list.forEach(conjunction -> Bits.set(row, conjunction));
                    rows[member] = into.add(row);
                    asking.set(member, List.of());
                }
            }
            return new MemberRows(rows, new BitLists(asking));
        }
    }
}
