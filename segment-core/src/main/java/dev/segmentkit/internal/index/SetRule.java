package dev.segmentkit.internal.index;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.internal.combination.Wanted;
import java.util.BitSet;

/**
 * What one literal asks of a set.
 *
 * @param question what is asked
 * @param members the numbers of the members that it is asked about
 * @param wanted what the answer must be
 */
record SetRule(Question question, BitSet members, Wanted wanted) {
    /** What is asked of a set. */
    enum Question {
        HAS_ANY,
        HAS_ALL,
        IS_KNOWN,
        IS_MISSING
    }

    boolean isSo(Members set) {
        return wanted.accepts(truth(set));
    }

    private Truth truth(Members set) {
        return switch (question) {
            case IS_KNOWN -> Truth.of(!set.isMissing());
            case IS_MISSING -> Truth.of(set.isMissing());
            case HAS_ANY -> set.isMissing() ? Truth.UNKNOWN : Truth.of(hasAny(set));
            case HAS_ALL -> set.isMissing() ? Truth.UNKNOWN : Truth.of(hasAll(set));
        };
    }

    private boolean hasAny(Members set) {
        for (int i = 0; i < set.size(); i++) {
            if (members.get(set.number(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAll(Members set) {
        for (int member = members.nextSetBit(0); member >= 0; member = members.nextSetBit(member + 1)) {
            if (!set.has(member)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is so of a set that has one of the members, and of no other that is known. */
    boolean isAnyOf() {
        return (question == Question.HAS_ANY || isOfOne()) && (wanted == Wanted.TRUE || wanted == Wanted.NOT_FALSE);
    }

    private boolean isOfOne() {
        return question == Question.HAS_ALL && members.cardinality() == 1;
    }

    /** Whether it is so of a set that has none of the members, and of no other that is known. */
    boolean isNoneOf() {
        return (question == Question.HAS_ANY || isOfOne()) && (wanted == Wanted.FALSE || wanted == Wanted.NOT_TRUE);
    }

    /** Whether it is so of sets only, if they are known, that have all members. */
    boolean isAllOf() {
        return question == Question.HAS_ALL && (wanted == Wanted.TRUE || wanted == Wanted.NOT_FALSE);
    }
}
