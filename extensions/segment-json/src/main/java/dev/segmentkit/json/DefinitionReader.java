package dev.segmentkit.json;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.vocabulary.Vocabulary;
import java.io.InputStream;

/**
 * Reads definitions from JSON. Names in documents are those of a vocabulary, so a definition that was read is made of
 * the same keys as one that was written in Java, and equal to it.
 *
 * <p>Reading is strict: unknown fields, fields that stand twice, {@code null}, texts where numbers belong, and whatever
 * follows the document are problems. All problems of a document are reported at once, each with its place, what was found,
 * what was expected, and the nearest name that is known. A mistake in the syntax of JSON, or a limit that is exceeded, ends
 * the reading and is the last problem to be found.
 *
 * <p>Documents may come from strangers. {@link ReadLimits} bound what they can use of memory and stack; values are never
 * interpreted as anything but values. Time is linear in the length of the document, but for the regular expressions, which
 * are compiled unless that would take long; and for catalogues, which are checked as {@link SegmentCatalog#of} does it.
 *
 * <p>Readers are immutable and may be used by several threads.
 */
public final class DefinitionReader {
    private final Vocabulary vocabulary;
    private final ReadLimits limits;

    private DefinitionReader(Vocabulary vocabulary, ReadLimits limits) {
        this.vocabulary = requireNonNull(vocabulary, "vocabulary");
        this.limits = requireNonNull(limits, "limits");
    }

    /** Reads definitions over this vocabulary, within {@link ReadLimits#DEFAULT}. */
    public static DefinitionReader of(Vocabulary vocabulary) {
        return new DefinitionReader(vocabulary, ReadLimits.DEFAULT);
    }

    /** The same reader with other limits. */
    public DefinitionReader withLimits(ReadLimits other) {
        return new DefinitionReader(vocabulary, other);
    }

    /**
     * A catalogue: {@code {"segmentkit": 1, "segments": [...]}}. What its own vocabulary declares, if it has one,
     * that of the reader must declare in the same way; it may declare more.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public SegmentCatalog catalog(String json) {
        return catalog(Document.of(json, limits));
    }

    /**
     * The same, of a stream in UTF-8, which is read to its end, or as far as the limits allow, and not closed.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public SegmentCatalog catalog(InputStream json) {
        return catalog(Document.of(json, limits));
    }

    private SegmentCatalog catalog(Document document) {
        return document.as((documents, root) -> documents.catalog(root, vocabulary));
    }

    /**
     * A segment on its own: {@code {"segmentkit": 1, "segment": {...}}}. Other segments that it refers to are not looked
     * for.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public Segment segment(String json) {
        return segment(Document.of(json, limits));
    }

    /**
     * The same, of a stream in UTF-8, which is read to its end, or as far as the limits allow, and not closed.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Segment segment(InputStream json) {
        return segment(Document.of(json, limits));
    }

    private Segment segment(Document document) {
        return document.as((documents, root) -> documents.segment(root, vocabulary));
    }

    /**
     * A criterion on its own: {@code {"segmentkit": 1, "criterion": {...}}}. Segments that it refers to are not looked for.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public Criterion criterion(String json) {
        return criterion(Document.of(json, limits));
    }

    /**
     * The same, of a stream in UTF-8, which is read to its end, or as far as the limits allow, and not closed.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Criterion criterion(InputStream json) {
        return criterion(Document.of(json, limits));
    }

    private Criterion criterion(Document document) {
        return document.as((documents, root) -> documents.criterion(root, vocabulary));
    }

    /**
     * A score on its own: {@code {"segmentkit": 1, "score": {...}}}. Segments that it refers to are not looked for.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     */
    public Score score(String json) {
        return score(Document.of(json, limits));
    }

    /**
     * The same, of a stream in UTF-8, which is read to its end, or as far as the limits allow, and not closed.
     *
     * @throws InvalidDocumentException with all problems, if there are any
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public Score score(InputStream json) {
        return score(Document.of(json, limits));
    }

    private Score score(Document document) {
        return document.as((documents, root) -> documents.score(root, vocabulary));
    }
}
