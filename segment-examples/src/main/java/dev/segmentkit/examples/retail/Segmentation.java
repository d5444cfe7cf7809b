package dev.segmentkit.examples.retail;

import static java.util.Locale.ROOT;
import static java.util.stream.Collectors.joining;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import dev.segmentkit.examples.retail.print.SegmentAnswer;
import dev.segmentkit.examples.retail.print.SegmentSize;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * The segments of one shop, ready to answer about its contacts.
 *
 * @param <C> the shop's own class of contacts
 */
public final class Segmentation<C> {
    private final Binding<C> binding;
    private final SegmentEngine<C> engine;

    private Segmentation(Binding<C> binding, SegmentEngine<C> engine) {
        this.binding = binding;
        this.engine = engine;
    }

    /** The segments of a catalogue, over a shop's own contacts. */
    public static <C> Segmentation<C> of(SegmentCatalog catalog, Binding<C> binding) {
        return new Segmentation<>(binding, SegmentEngine.compile(catalog, binding));
    }

    /** Other segments over the same contacts. */
    public Segmentation<C> with(SegmentCatalog other) {
        return of(other, binding);
    }

    /** The segments. */
    public SegmentCatalog catalog() {
        return engine.catalog();
    }

    /** What segments over these contacts can be about. */
    public Vocabulary vocabulary() {
        return binding.vocabulary();
    }

    /** How many of the contacts are in each segment, in the order of the catalogue. */
    public List<SegmentSize> sizes(Collection<C> contacts, Instant asOf) {
        Map<String, Long> sizes = new HashMap<>();
        for (C contact : contacts) {
            engine.classify(contact, asOf).forEach(segment -> sizes.merge(segment.id(), 1L, Long::sum));
        }
        return sizes(segment -> sizes.getOrDefault(segment.id(), 0L));
    }

    /** How many contacts are in each segment, as somebody counted them, in the order of the catalogue. */
    public List<SegmentSize> sizes(ToLongFunction<Segment> counted) {
        return segments().stream()
                .map(segment -> new SegmentSize(segment.id(), kind(segment), counted.applyAsLong(segment)))
                .toList();
    }

    /** Whether a contact is in each segment and why, in the order of the catalogue. */
    public List<SegmentAnswer> explain(C contact, Instant asOf) {
        return segments().stream()
                .map(segment -> answer(segment, contact, asOf))
                .toList();
    }

    private SegmentAnswer answer(Segment segment, C contact, Instant asOf) {
        Verdict verdict = engine.verdict(segment, contact, asOf);
        return new SegmentAnswer(
                segment.id(),
                kind(segment),
                verdict.truth().name().toLowerCase(ROOT),
                verdict.validUntil().equals(Instant.MAX) ? null : verdict.validUntil(),
                engine.explain(segment, contact, asOf).toString());
    }

    private List<Segment> segments() {
        return engine.catalog().segments();
    }

    private String kind(Segment segment) {
        String family = engine.catalog().family(segment).name().toLowerCase(ROOT);
        Set<SegmentKind> kinds = engine.catalog().kinds(segment);
        return kinds.isEmpty()
                ? family
                : kinds.stream().map(SegmentKind::label).collect(joining(", ", family + ": ", ""));
    }
}
