package dev.segmentkit.explain;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.criteria.Truth;
import java.util.List;
import java.util.Optional;

/**
 * Why a contact is in a segment, or why not: a tree of the same shape as the criterion, with the truth of every part,
 * also of those that did not decide. Data, not prose: {@link ExplanationRenderer} makes text of it.
 *
 * <p>Whatever looks at a sensitive attribute or property is there with its truth only, and the fact {@link
 * Fact.Key#WITHHELD}.
 *
 * @param node what sort of part this is
 * @param text the part in words: for a leaf its canonical text, for a segment {@code segment 'its-id'}, for a combination its
 *     name
 * @param truth its truth value
 * @param facts what was found, in a stable order
 * @param events the events that counted, oldest first
 * @param children the parts it is combined from, in the author's order
 */
public record Explanation(
        Node node, String text, Truth truth, List<Fact> facts, List<CountedEvent> events, List<Explanation> children) {
    /** What sort of part of a segment is explained. */
    public enum Node {
        SEGMENT,
        ALL_OF,
        ANY_OF,
        AT_LEAST,
        NOT,
        IF_UNKNOWN,
        CONSTANT,
        VALUE,
        EVENT,
        SEQUENCE,
        /** A value that another one is compared with, or worked out from; TRUE if there is one, UNKNOWN if it is missing. */
        MEASURE,
        /** A criterion of a score, with its points. */
        SCORE_PART
    }

    public Explanation {
        requireNonNull(node, "node");
        requireNonNull(text, "text");
        requireNonNull(truth, "truth");
        facts = List.copyOf(facts);
        events = List.copyOf(events);
        children = List.copyOf(children);
    }

    /** The value of the fact with that key, if there is one. */
    public Optional<String> fact(Fact.Key key) {
        return facts.stream().filter(fact -> fact.key() == key).map(Fact::value).findFirst();
    }

    /** As {@link ExplanationRenderer#text()} renders it. */
    @Override
    public String toString() {
        return ExplanationRenderer.text().render(this);
    }
}
