package dev.segmentkit.json;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.json.internal.write.Canonical;
import dev.segmentkit.json.internal.write.Compact;
import dev.segmentkit.json.internal.write.Document;
import dev.segmentkit.json.internal.write.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A short name of what a definition says, such as {@code sha256:} and 64 hexadecimal digits: to see whether it changed, or to key
 * what was worked out from it.
 *
 * <p>It is the SHA-256 of the canonical document in UTF-8. That is what {@link DefinitionWriter#compact} writes, with each list sorted
 * whose order means nothing: the operands of all, any and at least; the explicit, implicit and mixed criteria and the kinds of a segment; the
 * segments of a catalogue; the parts of a score; the values of any of and the members of has any of and has all of; the ties of a step
 * of a sequence. They are sorted by their canonical text, unit by unit of UTF-16, and what is there twice stays so. The steps of a
 * sequence, the ends of a range and the two numbers of a ratio keep their order.
 *
 * <p>Titles, descriptions, objectives and owners count. The vocabulary does not: an attribute is known by its name. Equal documents have
 * equal hashes in every release and on every machine.
 *
 * <p>Takes time of n log n in the size of the definition, and little more where large operands begin alike.
 */
public final class ContentHash {
    private ContentHash() {}

    /** The hash of a criterion; segments that it refers to count by their id only. */
    public static String of(Criterion criterion) {
        return hash(canonical(criterion));
    }

    /** The hash of a segment; segments that it refers to count by their id only. */
    public static String of(Segment segment) {
        return hash(canonical(segment));
    }

    /** The hash of all segments of a catalogue. */
    public static String of(SegmentCatalog catalog) {
        return hash(canonical(catalog));
    }

    /** The hash of a score. */
    public static String of(Score score) {
        return hash(canonical(score));
    }

    /** The document that is hashed. */
    public static String canonical(Criterion criterion) {
        return canonical(Document.of(criterion));
    }

    /** The document that is hashed. */
    public static String canonical(Segment segment) {
        return canonical(Document.of(segment));
    }

    /** The document that is hashed. */
    public static String canonical(SegmentCatalog catalog) {
        return canonical(Document.of(catalog));
    }

    /** The document that is hashed. */
    public static String canonical(Score score) {
        return canonical(Document.of(score));
    }

    private static String canonical(Json document) {
        return Compact.of(Canonical.of(document));
    }

    private static String hash(String canonical) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256, except this one", e);
        }
    }
}
