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

    private final int[] rows;
    private final BitLists lists;

    private MemberRows(int[] rows, BitLists lists) {
        this.rows = rows;
        this.lists = lists;
    }

    /** Adds those that ask about a member to a row. */
    void addTo(long[] row, int member, long[] words, int length) {
        if (rows[member] == LISTED) {
            lists.set(member, row);
        } else {
            Bits.or(row, words, rows[member], length);
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
            for (int member = 0; member < rows.length; member++) {
                List<Integer> list = asking.get(member);
                if ((long) list.size() * Integer.SIZE > conjunctions) {
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
