package dev.segmentkit.internal.plan;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.time.Zone;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes criteria of one catalogue ready to be asked about a host's contacts; what they have in common is made once. Not
 * thread-safe; what it gives is immutable and thread-safe.
 *
 * @param <H> the host's class of contacts
 */
public final class Compilation<H> {
    private final SegmentCatalog catalog;
    private final Slots slots = new Slots();
    private final Binding<H> binding;
    private final QuestionCompiler<H, H> questions;
    private final Map<String, VerdictNode<H, H>> verdicts = new HashMap<>();
    private final Map<Wanted, Map<String, Matcher<H, H>>> matchers = new EnumMap<>(Wanted.class);

    /** For the segments of a catalogue that was checked against the binding's vocabulary. */
    public Compilation(SegmentCatalog catalog, Binding<H> binding) {
        this.catalog = catalog;
        this.binding = binding;
        this.questions = QuestionCompiler.ofContacts(binding, slots, this::verdict, this::matcher);
    }

    /** Begins evaluations of what was made ready. */
    public Evaluations<H> evaluations() {
        return new Evaluations<>(binding);
    }

    /** The question of a leaf. */
    public Question<H, H> question(Criterion leaf) {
        return questions.question(leaf);
    }

    /** What decides whether a criterion is what is wanted. */
    Matcher<H, H> matcher(Criterion criterion, Wanted wanted) {
        return new MatcherCompiler<>(questions, this::matcher).of(criterion, wanted);
    }

    /** What reads a value. */
    public <V> Measured<H, H, ?, V> measured(Subject<V> subject) {
        return questions.measured(subject);
    }

    /** What tells the zone that is meant for a contact. */
    public ZoneReader<H> zone(Zone zone) {
        return questions.zone(zone);
    }

    // Not computeIfAbsent: compiling a segment compiles those it refers to on the way.
    VerdictNode<H, H> verdict(String id) {
        VerdictNode<H, H> known = verdicts.get(id);
        if (known == null) {
            known = new SegmentNode<>(slots.next(), id, verdict(catalog.get(id).criterion()));
            verdicts.put(id, known);
        }
        return known;
    }

    VerdictNode<H, H> verdict(Criterion criterion) {
        return criterion.accept(new VerdictCompiler<>(questions, this::verdict));
    }

    Matcher<H, H> matcher(String id, Wanted wanted) {
        Map<String, Matcher<H, H>> of = matchers.computeIfAbsent(wanted, unused -> new HashMap<>());
        Matcher<H, H> known = of.get(id);
        if (known == null) {
            known = matcher(catalog.get(id).criterion(), wanted).once(slots.next());
            of.put(id, known);
        }
        return known;
    }
}
