package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.BitLists;
import dev.segmentkit.internal.cells.CellRuns;
import java.util.ArrayList;
import java.util.List;

/** Collects for each cell the conjunctions that fail there although they do not in all of its group. */
final class Exceptions {
    /** More cells than this are not listed for a conjunction: they take 4 bytes each, and time whenever one is met. */
    private static final int MOST = 24;

    private final List<List<Integer>> failing = new ArrayList<>();

    /** For so many cells. */
    Exceptions(int cells) {
        for (int cell = 0; cell < cells; cell++) {
            failing.add(new ArrayList<>());
        }
    }

    /** Whether the cells in which a conjunction fails are few enough to be listed. */
    boolean take(int conjunction, CellRuns failingCells) {
        if (failingCells.size() > MOST) {
            return false;
        }
        for (int run = 0; run < failingCells.runs(); run++) {
            for (int cell = failingCells.first(run); cell < failingCells.end(run); cell++) {
                failing.get(cell).add(conjunction);
            }
        }
        return true;
    }

    /** For each cell the list of those that fail there. */
    BitLists listed() {
        return new BitLists(failing);
    }
}
