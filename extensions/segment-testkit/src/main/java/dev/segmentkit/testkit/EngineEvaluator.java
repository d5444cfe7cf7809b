package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The engine in memory. Its four answers, verdict, membership, classification and explanation, have to agree. Keeps the engine
 * of the last catalogue; not thread-safe.
 */
public final class EngineEvaluator implements Evaluator {
    private @Nullable SegmentEngine<Contact> compiled;

    /** An evaluator that has compiled nothing yet. */
    public EngineEvaluator() {}

    /**
     * Answers, and holds the four ways to ask against each other.
     *
     * @throws IllegalStateException if they disagree
     */
    @Override
    public List<Outcome> evaluate(
            SegmentCatalog catalog, Segment segment, Vocabulary vocabulary, List<Contact> contacts, Instant asOf) {
        SegmentEngine<Contact> engine = engine(catalog, vocabulary);
        List<Outcome> outcomes = new ArrayList<>();
        for (Contact contact : contacts) {
            Verdict verdict = engine.verdict(segment, contact, asOf);
            checkAgreement(engine, segment, contact, verdict);
            outcomes.add(new Outcome(verdict.truth(), Optional.of(verdict.validUntil())));
        }
        return outcomes;
    }

    private SegmentEngine<Contact> engine(SegmentCatalog catalog, Vocabulary vocabulary) {
        SegmentEngine<Contact> engine = compiled;
        if (engine == null || engine.catalog() != catalog) {
            engine = SegmentEngine.compile(catalog, Binding.ofContacts(vocabulary));
            compiled = engine;
        }
        return engine;
    }

    private static void checkAgreement(
            SegmentEngine<Contact> engine, Segment segment, Contact contact, Verdict verdict) {
        boolean matches = engine.matches(segment, contact, verdict.asOf());
        boolean classified = engine.classify(contact, verdict.asOf()).contains(segment);
        Truth explained = engine.explain(segment, contact, verdict.asOf()).truth();
        if (matches != verdict.isMember() || classified != verdict.isMember() || explained != verdict.truth()) {
            throw new IllegalStateException(
                    "the engine contradicts itself: verdict %s, matches %s, classify %s, explain %s"
                            .formatted(verdict, matches, classified, explained));
        }
    }
}
