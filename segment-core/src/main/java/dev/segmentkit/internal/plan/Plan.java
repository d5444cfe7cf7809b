package dev.segmentkit.internal.plan;

import com.google.common.collect.ImmutableMap;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A catalogue, ready to be asked about a host's contacts. Two trees stand side by side and share their leaves: one decides
 * membership and nothing else, the other works out truth in full, for how long it holds, and the reasons. The first can be
 * replaced by something faster without touching the second. Immutable and thread-safe.
 *
 * @param <H> the host's class of contacts
 */
public final class Plan<H> {
    private final ImmutableMap<String, Matcher<H, H>> members;
    private final ImmutableMap<String, VerdictNode<H, H>> verdicts;
    private final Binding<H> binding;
    private final int slots;

    private Plan(
            Binding<H> binding,
            Map<String, Matcher<H, H>> members,
            Map<String, VerdictNode<H, H>> verdicts,
            int slots) {
        this.members = ImmutableMap.copyOf(members);
        this.verdicts = ImmutableMap.copyOf(verdicts);
        this.slots = slots;
        this.binding = binding;
    }

    /** The plan of a catalogue that was checked against the binding's vocabulary. */
    public static <H> Plan<H> of(SegmentCatalog catalog, Binding<H> binding) {
        return new Compilation<>(catalog, binding).plan();
    }

    /** What all questions about one contact as of one moment share; for one thread, which may go on to other contacts. */
    public Evaluation<H> evaluation(H contact, Instant asOf) {
        return new Evaluation<>(contact, asOf, slots, this::unknownUntil);
    }

    private Optional<Instant> unknownUntil(H contact) {
        Instant since = binding.historyKnownSince(contact);
        // Nothing lies before the first of all instants.
        return since == null || since.equals(Instant.MIN) ? Optional.empty() : Optional.of(Instants.previous(since));
    }

    /** Whether the contact is in. */
    public boolean matches(String segment, Evaluation<H> evaluation) {
        return of(members, segment).matches(evaluation.contact(), evaluation);
    }

    /** What the segment says of the contact, and for how long. */
    public Answer answer(String segment, Evaluation<H> evaluation) {
        return of(verdicts, segment).answer(evaluation.contact(), evaluation);
    }

    /** Why it says so. */
    public Explanation explain(String segment, Evaluation<H> evaluation) {
        return of(verdicts, segment).explain(evaluation.contact(), evaluation);
    }

    private static <N> N of(Map<String, N> nodes, String segment) {
        return Objects.requireNonNull(nodes.get(segment));
    }

    /** One run of the compiler: what segments have in common is made once. */
    private static final class Compilation<H> {
        private final SegmentCatalog catalog;
        private final Slots slots = new Slots();
        private final Binding<H> binding;
        private final QuestionCompiler<H, H> questions;
        private final Map<String, VerdictNode<H, H>> verdicts = new HashMap<>();
        private final Map<Truth, Map<String, Matcher<H, H>>> matchers =
                Map.of(Truth.TRUE, new HashMap<>(), Truth.FALSE, new HashMap<>());

        Compilation(SegmentCatalog catalog, Binding<H> binding) {
            this.catalog = catalog;
            this.questions = QuestionCompiler.ofContacts(binding, slots, this::verdict, this::matcher);
            this.binding = binding;
        }

        Plan<H> plan() {
            Map<String, Matcher<H, H>> members = new HashMap<>();
            for (Segment segment : catalog) {
                VerdictNode<H, H> unused = verdict(segment.id());
                members.put(segment.id(), matcher(segment.id(), Truth.TRUE));
            }
            return new Plan<>(binding, members, verdicts, slots.size());
        }

        // Not computeIfAbsent: compiling a segment compiles those it refers to on the way.
        private VerdictNode<H, H> verdict(String id) {
            VerdictNode<H, H> known = verdicts.get(id);
            if (known == null) {
                VerdictNode<H, H> criterion =
                        catalog.get(id).criterion().accept(new VerdictCompiler<>(questions, this::verdict));
                known = new SegmentNode<>(slots.next(), id, criterion);
                verdicts.put(id, known);
            }
            return known;
        }

        private Matcher<H, H> matcher(String id, Truth wanted) {
            Map<String, Matcher<H, H>> of = Objects.requireNonNull(matchers.get(wanted));
            Matcher<H, H> known = of.get(id);
            if (known == null) {
                known = catalog.get(id)
                        .criterion()
                        .accept(new MatcherCompiler<>(wanted, questions, this::matcher))
                        .once(slots.next());
                of.put(id, known);
            }
            return known;
        }
    }
}
