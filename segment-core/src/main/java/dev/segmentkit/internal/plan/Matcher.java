package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.combination.Wanted;
import java.util.List;

/**
 * Decides membership only: whether a criterion is what is wanted, such as definitely TRUE. Negation stands at the leaves,
 * so that nothing but true and false is passed up, and one answer is enough as soon as it decides.
 *
 * @param <H> the host's class of contacts
 * @param <S> what it is asked of: the contact, or one of its events
 */
@FunctionalInterface
interface Matcher<H, S> {
    boolean matches(S subject, Evaluation<H> evaluation);

    /** Whether the answer of a question will do. */
    static <H, S> Matcher<H, S> answered(Question<H, S> question, Wanted wanted) {
        return (subject, evaluation) -> wanted.accepts(question.truth(subject, evaluation));
    }

    /** The same, worked out once for a contact. */
    default Matcher<H, S> once(Slot<Boolean> slot) {
        return (subject, evaluation) -> {
            Boolean known = evaluation.kept(slot);
            if (known == null || !evaluation.keeps(slot)) {
                known = matches(subject, evaluation);
                evaluation.keep(slot, known);
            }
            return known;
        };
    }

    /** At least so many of several; stops where that is reached, or out of reach. */
    static <H, S> Matcher<H, S> atLeast(int atLeast, List<Matcher<H, S>> children) {
        return (subject, evaluation) -> {
            int missing = atLeast;
            int left = children.size();
            // By index, which needs no iterator.
            for (int i = 0; i < children.size(); i++) {
                if (children.get(i).matches(subject, evaluation)) {
                    missing--;
                }
                left--;
                if (missing == 0) {
                    return true;
                }
                if (missing > left) {
                    return false;
                }
            }
            return missing <= 0;
        };
    }
}
