package dev.segmentkit.internal.plan;

import dev.segmentkit.explain.Explanation;
import java.util.List;

/**
 * A segment, or a reference to one. However many others refer to it, it is worked out once for a contact.
 *
 * @param slot where an evaluation keeps its answer
 * @param id the segment's id
 * @param criterion what must hold
 */
record SegmentNode<H>(Slot<Answer> slot, String id, VerdictNode<H, H> criterion) implements VerdictNode<H, H> {
    @Override
    public Answer answer(H contact, Evaluation<H> evaluation) {
        return evaluation.once(slot, () -> criterion.answer(contact, evaluation));
    }

    @Override
    public Explanation explain(H contact, Evaluation<H> evaluation) {
        Explanation explained = criterion.explain(contact, evaluation);
        return new Explanation(
                Explanation.Node.SEGMENT,
                "segment '%s'".formatted(id),
                explained.truth(),
                List.of(),
                List.of(),
                List.of(explained));
    }
}
