package dev.segmentkit.internal.index;

import dev.segmentkit.internal.cells.CellRuns;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.plan.Question;
import java.util.List;

/**
 * Whether a contact stands in one of some cells.
 *
 * @param gauge tells in which it stands
 * @param cells the cells
 * @param fallback what is asked if not enough is known to tell: one of these must be so
 */
record CellCheck<H>(Gauge<H> gauge, CellRuns cells, List<Asked<H>> fallback) implements Check<H> {
    /** A question, and what its answer must be. */
    record Asked<H>(Question<H, H> question, Wanted wanted) {
        boolean isSo(Workspace<H> workspace) {
            return wanted.accepts(question.truth(workspace.contact(), workspace.evaluation()));
        }
    }

    @Override
    public boolean passes(Workspace<H> workspace) {
        int cell = workspace.cell(gauge);
        return cell == Gauge.UNDECIDED ? isSoOfOne(workspace) : cells.contains(cell);
    }

    private boolean isSoOfOne(Workspace<H> workspace) {
        // By index, which needs no iterator.
        for (int i = 0; i < fallback.size(); i++) {
            if (fallback.get(i).isSo(workspace)) {
                return true;
            }
        }
        return false;
    }
}
