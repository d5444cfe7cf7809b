package dev.segmentkit.json.internal.write;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.vocabulary.Vocabulary;

/** Whole documents: a definition, with the version of the format. */
public final class Document {
    private static final Fields VERSION =
            Fields.of("segmentkit", Scalar.number(1)).inBlock();

    private Document() {}

    /** Of a catalogue. */
    public static Json of(SegmentCatalog catalog) {
        return VERSION.and("segments", segments(catalog));
    }

    /** Of a catalogue and the vocabulary that it is written in. */
    public static Json of(SegmentCatalog catalog, Vocabulary vocabulary) {
        return VERSION.and("vocabulary", VocabularyJson.of(vocabulary)).and("segments", segments(catalog));
    }

    /** Of a segment. */
    public static Json of(Segment segment) {
        return VERSION.and("segment", SegmentJson.of(segment));
    }

    /** Of a criterion. */
    public static Json of(Criterion criterion) {
        return VERSION.and("criterion", CriterionJson.of(criterion));
    }

    /** Of a score. */
    public static Json of(Score score) {
        return VERSION.and("score", ScoreJson.of(score));
    }

    /** Of a vocabulary. */
    public static Json of(Vocabulary vocabulary) {
        return VERSION.and("vocabulary", VocabularyJson.of(vocabulary));
    }

    private static Items segments(SegmentCatalog catalog) {
        return Items.set(Layout.BLOCK, catalog.segments(), SegmentJson::of);
    }
}
