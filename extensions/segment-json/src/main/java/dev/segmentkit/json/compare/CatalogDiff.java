package dev.segmentkit.json.compare;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed between two versions of a catalogue. Segments are the same if their ids are; their order is no change. A segment whose own
 * words are as they were is not among the changed ones, even if one that it refers to is: {@link MembershipDiff} tells what that
 * does. Immutable and thread-safe.
 */
public final class CatalogDiff {
    private final List<Segment> added;
    private final List<Segment> removed;
    private final List<SegmentDiff> changed;

    private CatalogDiff(List<Segment> added, List<Segment> removed, List<SegmentDiff> changed) {
        this.added = added;
        this.removed = removed;
        this.changed = changed;
    }

    /** What changed from one catalogue to another. Takes time as for {@link SegmentDiff}, for each segment that is in both. */
    public static CatalogDiff between(SegmentCatalog before, SegmentCatalog after) {
        return new CatalogDiff(
                notIn(before, after),
                notIn(after, before),
                after.segments().stream()
                        .flatMap(is -> before.find(is.id()).map(was -> SegmentDiff.between(was, is)).stream())
                        .filter(diff -> !diff.isEmpty())
                        .toList());
    }

    private static List<Segment> notIn(SegmentCatalog catalog, SegmentCatalog other) {
        return other.segments().stream()
                .filter(segment -> catalog.find(segment.id()).isEmpty())
                .toList();
    }

    /** The segments that were not there before, in the order of the later catalogue. */
    public List<Segment> added() {
        return added;
    }

    /** The segments that are not there any more, in the order of the earlier catalogue. */
    public List<Segment> removed() {
        return removed;
    }

    /** The segments that are there, but not as they were, in the order of the later catalogue. */
    public List<SegmentDiff> changed() {
        return changed;
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * The changes as plain text for a review, without a line break at its end: segments that were added, then those that were removed,
     * each with its criteria, then those that changed as {@link SegmentDiff#text()} says it.
     */
    public String text() {
        return isEmpty()
                ? "no segment changed"
                : Stream.of(
                                added.stream().map(segment -> text(segment, "added")),
                                removed.stream().map(segment -> text(segment, "removed")),
                                changed.stream().map(SegmentDiff::text))
                        .flatMap(texts -> texts)
                        .collect(joining("\n"));
    }

    private static String text(Segment segment, String what) {
        return "%s %s: %s".formatted(segment, what, segment.criterion().text());
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
