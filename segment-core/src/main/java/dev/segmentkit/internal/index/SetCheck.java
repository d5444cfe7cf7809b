package dev.segmentkit.internal.index;

import java.util.List;

/**
 * Whether one of some rules about a set is so.
 *
 * @param gauge tells the members of a contact's set
 * @param rules the rules
 */
record SetCheck<H>(MemberGauge<H> gauge, List<SetRule> rules) implements Check<H> {
    @Override
    public boolean passes(Workspace<H> workspace) {
        return isSo(workspace.members(gauge));
    }

    boolean isSo(Members set) {
        // By index, which needs no iterator.
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).isSo(set)) {
                return true;
            }
        }
        return false;
    }
}
