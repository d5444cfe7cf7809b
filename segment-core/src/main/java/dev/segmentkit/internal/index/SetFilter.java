package dev.segmentkit.internal.index;

import dev.segmentkit.internal.bits.Bits;

/**
 * Says of a contact's set which conjunctions do not fail: those that no member matters to, and those that have one of the
 * members among those they need; without those that have one among those they must not have.
 *
 * @param <H> the host's class of contacts
 */
final class SetFilter<H> {
    /** Stands for a row without any bit. */
    static final int EMPTY = -1;

    private final MemberGauge<H> gauge;
    /** How many groups the members are put into, by the remainder of their number. */
    private final int groups;
    /** The row of those that need no member. */
    private final int indifferent;
    /** The row of those that do not fail if there is no set. */
    private final int missing;
    /** For each group, the row of those that need one of its members. */
    private final int[] needing;
    /** For each group, the row of those that must not have its members. */
    private final int[] refusing;
    /** Those of the first 64 conjunctions that may fail. */
    private final long users;

    SetFilter(
            MemberGauge<H> gauge, int groups, int indifferent, int missing, int[] needing, int[] refusing, long users) {
        this.gauge = gauge;
        this.groups = groups;
        this.indifferent = indifferent;
        this.missing = missing;
        this.needing = needing;
        this.refusing = refusing;
        this.users = users;
    }

    long users() {
        return users;
    }

    /** Leaves those that do not fail. */
    void apply(Workspace<H> workspace, long[] words, int length) {
        Members set = workspace.members(gauge);
        long[] left = workspace.left;
        if (set.isMissing()) {
            Bits.and(left, words, missing, length);
            return;
        }
        int[] either = workspace.either(set.size() + 1);
        int[] neither = workspace.neither(set.size());
        int eithers = 0;
        int neithers = 0;
        either[eithers++] = indifferent;
        for (int i = 0; i < set.size(); i++) {
            int number = set.number(i);
            // Where each member has a group of its own there is nothing to divide, which would take longer than all
            // else.
            int group = number < groups ? number : number % groups;
            if (needing[group] != EMPTY) {
                either[eithers++] = needing[group];
            }
            if (refusing[group] != EMPTY) {
                neither[neithers++] = refusing[group];
            }
        }
        Bits.select(left, workspace.scratch, words, either, eithers, neither, neithers, length);
    }
}
