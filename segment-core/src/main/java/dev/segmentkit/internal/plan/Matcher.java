package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.Truth;
import java.util.List;

/**
 * Decides membership only: whether a criterion is definitely TRUE. Negation stands at the leaves, so that nothing but
 * true and false is passed up, and one answer is enough as soon as it decides.
 *
 * @param <H> the host's class of contacts
 */
@FunctionalInterface
interface Matcher<H> {
    boolean matches(H contact, Evaluation<H> evaluation);

    /** Whether a question has this answer. */
    static <H> Matcher<H> answered(Question<H, H> question, Truth answer) {
        return (contact, evaluation) -> question.truth(contact, evaluation) == answer;
    }

    /** The opposite, of which nothing unknown is left. */
    default Matcher<H> negated() {
        return (contact, evaluation) -> !matches(contact, evaluation);
    }

    /** At least so many of several; stops where that is reached, or out of reach. */
    static <H> Matcher<H> atLeast(int atLeast, List<Matcher<H>> children) {
        return (contact, evaluation) -> {
            int missing = atLeast;
            int left = children.size();
            for (Matcher<H> child : children) {
                if (child.matches(contact, evaluation)) {
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
