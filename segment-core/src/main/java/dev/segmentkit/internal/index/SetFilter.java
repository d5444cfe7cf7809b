package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.Bits;

/**
 * Says of a contact's set which conjunctions do not fail: those that no member matters to, and those that have one of the
 * members among those they need; without those that have one among those they must not have. A text is a set of one.
 *
 * @param gauge tells the members of a contact's set
 * @param indifferent the row of those that need no member
 * @param missing the row of those that do not fail if there is no set
 * @param needing those that need a member or another one
 * @param refusing those that must not have a member
 * @param <H> the host's class of contacts
 */
record SetFilter<H>(MemberGauge<H> gauge, int indifferent, int missing, MemberRows needing, MemberRows refusing) {
    /** Leaves those that do not fail. */
    void apply(Workspace<H> workspace, long[] words, int length) {
        Members set = workspace.members(gauge);
        long[] left = workspace.left;
        if (set.isMissing()) {
            Bits.and(left, words, missing, length);
            return;
        }
        int[] rows = workspace.roomFor(set.size() + 1);
        rows[0] = indifferent;
        int count = needing.rowsOf(set, rows, 1);
        boolean someAreListed = count <= set.size();
        if (someAreListed) {
            System.arraycopy(left, 0, workspace.before, 0, length);
        }
        Bits.andAnyOf(left, words, rows, count, length, workspace.scratch);
        if (someAreListed) {
            needing.restoreListed(set, left, workspace.before);
        }
        for (int i = 0; i < set.size(); i++) {
            refusing.takeFrom(left, set.number(i), words, length);
        }
    }
}
