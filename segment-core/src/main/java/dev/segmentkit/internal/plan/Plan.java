package dev.segmentkit.internal.plan;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.internal.combination.Certainty;
import dev.segmentkit.internal.combination.Wanted;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
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
    private final Evaluations<H> evaluations;
    private final Lazily<Matcher<H, H>> members;
    private final Lazily<VerdictNode<H, H>> verdicts;
    private final Lazily<VerdictNode<H, H>> memberships;

    private Plan(SegmentCatalog catalog, Binding<H> binding) {
        this.catalog = catalog;
        this.compilation = new Compilation<>(catalog, binding);
        this.evaluations = compilation.evaluations();
        this.members = new Lazily<>(segment -> compilation.matcher(segment.id(), Wanted.TRUE));
        this.verdicts = new Lazily<>(segment -> compilation.verdict(segment.id()));
        this.memberships = new Lazily<>(segment -> compilation.verdict(Certainty.of(segment.criterion())));
    }

    /** The plan of a catalogue that was checked against the binding's vocabulary. */
    public static <H> Plan<H> of(SegmentCatalog catalog, Binding<H> binding) {
        return new Plan<>(catalog, binding);
    }

    /** What questions about one contact as of one moment share; for one thread. */
    public Evaluation<H> evaluation(H contact, Instant asOf) {
        return evaluations.of(contact, asOf);
    }

    /**
     * Whether the contact is in.
     *
     * @param segment where it stands in the catalogue
     */
    public boolean matches(int segment, Evaluation<H> evaluation) {
        return members.of(segment).matches(evaluation.contact(), evaluation);
    }

    /** What the segment says of the contact, and for how long. */
    public Answer answer(int segment, Evaluation<H> evaluation) {
        return verdicts.of(segment).answer(evaluation.contact(), evaluation);
    }

    /** An instant after asOf before which time alone does not change whether the contact is in. */
    public Instant memberUntil(int segment, Evaluation<H> evaluation) {
        return memberships.of(segment).answer(evaluation.contact(), evaluation).stableUntil();
    }

    /** Why it says so. */
    public Explanation explain(int segment, Evaluation<H> evaluation) {
        return verdicts.of(segment).explain(evaluation.contact(), evaluation);
    }

    /** One tree of each segment, made when it is asked for first. */
    private final class Lazily<T> {
        private final AtomicReferenceArray<@Nullable T> made =
                new AtomicReferenceArray<>(catalog.segments().size());
        private final Function<Segment, T> make;

        Lazily(Function<Segment, T> make) {
            this.make = make;
        }

        T of(int segment) {
            T known = made.get(segment);
            return known == null ? made(segment) : known;
        }

        /** Those that others refer to come first: a long chain of references would else be as deep a recursion. */
        private T made(int segment) {
            synchronized (compilation) {
                Deque<Segment> waiting = new ArrayDeque<>();
                waiting.push(catalog.segments().get(segment));
                while (!waiting.isEmpty()) {
                    Segment next = waiting.element();
                    int before = waiting.size();
                    catalog.referredBy(next).stream()
                            .filter(other -> made.get(catalog.indexOf(other)) == null)
                            .forEach(waiting::push);
                    if (waiting.size() == before) {
                        waiting.pop();
                        int position = catalog.indexOf(next);
                        if (made.get(position) == null) {
                            made.set(position, make.apply(next));
                        }
                    }
                }
                return Objects.requireNonNull(made.get(segment));
            }
        }
    }
}
