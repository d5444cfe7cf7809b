package dev.segmentkit.testkit;

/**
 * What an evaluator gets wrong.
 *
 * @param question the smallest question that shows it, with the right answer; as of the moment of the right answer
 * @param complaint what the evaluator says instead
 */
public record Disagreement(Case question, String complaint) {
    /** The question, and what is wrong with the answer. */
    @Override
    public String toString() {
        return question + "\n  but: " + complaint;
    }
}
