package dev.segmentkit.internal.cells;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A set of cells, as runs of neighbours: it takes memory and time for its runs, however many cells there are. Immutable.
 */
public final class CellRuns {
    /** No cell. */
    public static final CellRuns NONE = new CellRuns(new int[0]);

    /** Where runs begin and end in turn, ascending: a cell is in it if an odd number of these are at or before it. */
    private final int[] turns;

    private CellRuns(int[] turns) {
        this.turns = turns;
    }

    /** The cells from one up to, but not including, another. */
    public static CellRuns of(int first, int end) {
        return first < end ? new CellRuns(new int[] {first, end}) : NONE;
    }

    /** Whether the cell is in it; takes time logarithmic in the number of runs. */
    public boolean contains(int cell) {
        if (turns.length == 2) {
            return turns[0] <= cell && cell < turns[1];
        }
        int found = Arrays.binarySearch(turns, cell);
        return (found >= 0 ? found + 1 : -found - 1) % 2 == 1;
    }

    /** Whether there is no cell in it. */
    public boolean isEmpty() {
        return turns.length == 0;
    }

    /** The cells that are in one of both. */
    public CellRuns or(CellRuns other) {
        return combined(other, inside -> inside > 0);
    }

    /** The cells that are in both. */
    public CellRuns and(CellRuns other) {
        return combined(other, inside -> inside == 2);
    }

    /** The cells that are not in it, of so many. */
    public CellRuns complement(int count) {
        return of(0, count).combined(this, inside -> inside == 1);
    }

    /** Those cells for which the number of sets that they are in is as wanted. */
    private CellRuns combined(CellRuns other, IntPredicate wanted) {
        int[] result = new int[turns.length + other.turns.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < turns.length || j < other.turns.length) {
            int own = i < turns.length ? turns[i] : Integer.MAX_VALUE;
            int others = j < other.turns.length ? other.turns[j] : Integer.MAX_VALUE;
            int at = Math.min(own, others);
            i += own == at ? 1 : 0;
            j += others == at ? 1 : 0;
            boolean isInside = size % 2 == 1;
            if (wanted.test(i % 2 + j % 2) != isInside) {
                result[size++] = at;
            }
        }
        return new CellRuns(Arrays.copyOf(result, size));
    }

    /** How many runs there are. */
    public int runs() {
        return turns.length / 2;
    }

    /** The first cell of a run. */
    public int first(int run) {
        return turns[2 * run];
    }

    /** The cell behind the last one of a run. */
    public int end(int run) {
        return turns[2 * run + 1];
    }

    /** How many cells are in it. */
    public int size() {
        int size = 0;
        for (int run = 0; run < runs(); run++) {
            size += end(run) - first(run);
        }
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CellRuns that && Arrays.equals(turns, that.turns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(turns);
    }

    /** The turns. */
    @Override
    public String toString() {
        return Arrays.toString(turns);
    }
}
