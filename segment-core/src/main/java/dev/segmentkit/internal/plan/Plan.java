package dev.segmentkit.internal.plan;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.internal.combination.Certainty;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a catalogue, ready to be asked about one by one. Trees of each stand side by side and share their leaves:
 * one decides membership and nothing else, another works out truth in full, for how long it holds, and the reasons.
 *
 * <p>A segment is made ready when it is asked about for the first time: most of a large catalogue are never asked about one
 * by one. Reading takes no lock; making ready does. Thread-safe.
 *
 * @param <H> the host's class of contacts
 */
public final class Plan<H> {
    private final SegmentCatalog catalog;
    private final Compilation<H> compilation;
    private final AtomicReferenceArray<@Nullable Ready<H>> ready;

    /**
     * The trees of a segment, and what begins their evaluations.
     *
     * @param member decides membership
     * @param verdict works out truth in full
     * @param membership the same with no difference between FALSE and UNKNOWN, for how long membership holds
     */
    private record Ready<H>(
            Matcher<H, H> member,
            VerdictNode<H, H> verdict,
            VerdictNode<H, H> membership,
            Evaluations<H> evaluations) {}

    private Plan(SegmentCatalog catalog, Binding<H> binding) {
        this.catalog = catalog;
        this.compilation = new Compilation<>(catalog, binding);
        this.ready = new AtomicReferenceArray<>(catalog.segments().size());
    }

    /** The plan of a catalogue that was checked against the binding's vocabulary. */
    public static <H> Plan<H> of(SegmentCatalog catalog, Binding<H> binding) {
        return new Plan<>(catalog, binding);
    }

    /**
     * Whether the contact is in.
     *
     * @param segment where it stands in the catalogue
     */
    public boolean matches(int segment, H contact, Instant asOf) {
        return ask(segment, contact, asOf, (node, evaluation) -> node.member().matches(contact, evaluation));
    }

    /** What the segment says of the contact, and for how long. */
    public Answer answer(int segment, H contact, Instant asOf) {
        return ask(segment, contact, asOf, (node, evaluation) -> node.verdict().answer(contact, evaluation));
    }

    /** An instant after asOf before which time alone does not change whether the contact is in. */
    public Instant memberUntil(int segment, H contact, Instant asOf) {
        return ask(
                segment,
                contact,
                asOf,
                (node, evaluation) ->
                        node.membership().answer(contact, evaluation).stableUntil());
    }

    /** Why it says so. */
    public Explanation explain(int segment, H contact, Instant asOf) {
        return ask(segment, contact, asOf, (node, evaluation) -> node.verdict().explain(contact, evaluation));
    }

    private <R> R ask(int segment, H contact, Instant asOf, BiFunction<Ready<H>, Evaluation<H>, R> question) {
        Ready<H> node = ready(segment);
        return question.apply(node, node.evaluations().of(contact, asOf));
    }

    private Ready<H> ready(int segment) {
        Ready<H> known = ready.get(segment);
        return known == null ? madeReady(segment) : known;
    }

    private Ready<H> madeReady(int segment) {
        synchronized (compilation) {
            Ready<H> known = ready.get(segment);
            if (known == null) {
                Segment asked = catalog.segments().get(segment);
                Matcher<H, H> member = compilation.matcher(asked.id(), Truth.TRUE);
                VerdictNode<H, H> verdict = compilation.verdict(asked.id());
                VerdictNode<H, H> membership = compilation.verdict(Certainty.of(asked.criterion()));
                known = new Ready<>(member, verdict, membership, compilation.evaluations());
                ready.set(segment, known);
            }
            return known;
        }
    }
}
