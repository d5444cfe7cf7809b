package dev.segmentkit.json.compare;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.Segment;
import dev.segmentkit.json.internal.write.Quoted;
import dev.segmentkit.vocabulary.SegmentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What changed between two versions of a segment. The order of operands, of values in lists, and of kinds is no change; nor is how an
 * attribute is declared. Operands are matched by what they say, so that one criterion more among ten is one addition; of the others,
 * those about the same thing (the same attribute, the same measure of the same events) are shown as one criterion that changed. A criterion
 * that was made implicit, say, rather than mixed is removed in one place and added in another. Immutable and thread-safe.
 *
 * <p>Takes time linear in the size of the criteria that did not change, and at most quadratic in the number of those that did, times
 * their size.
 */
public final class SegmentDiff {
    private final Segment before;
    private final Segment after;
    private final List<Change> changes;

    private SegmentDiff(Segment before, Segment after) {
        this.before = before;
        this.after = after;
        List<Change> found = new ArrayList<>();
        word("id", segment -> Optional.of(segment.id())).ifPresent(found::add);
        word("title", Segment::title).ifPresent(found::add);
        word("description", Segment::description).ifPresent(found::add);
        word("objective", Segment::objective).ifPresent(found::add);
        word("owner", Segment::owner).ifPresent(found::add);
        word("parent", Segment::parent).ifPresent(found::add);
        change("kinds", SegmentDiff::kinds).ifPresent(found::add);
        CriteriaDiff criteria = new CriteriaDiff(found);
        criteria.compare("explicit", before.explicitCriteria(), after.explicitCriteria());
        criteria.compare("implicit", before.implicitCriteria(), after.implicitCriteria());
        criteria.compare("mixed", before.mixedCriteria(), after.mixedCriteria());
        this.changes = List.copyOf(found);
    }

    /** What changed from one segment to another, which may have another id. */
    public static SegmentDiff between(Segment before, Segment after) {
        return new SegmentDiff(before, after);
    }

    /** The segment as it was. */
    public Segment before() {
        return before;
    }

    /** The segment as it is. */
    public Segment after() {
        return after;
    }

    /** What changed, in the order in which it stands in a segment; of criteria, what changed or went before what came. */
    public List<Change> changes() {
        return changes;
    }

    /** Whether nothing changed; exactly then both have the same {@linkplain dev.segmentkit.json.ContentHash hash}. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * The changes as plain text for a review, without a line break at its end:
     *
     * <pre>
     * segment 'loyal' changed:
     *   - in explicit: age is at least 18
     *   + in explicit: age is at least 21
     * </pre>
     */
    public String text() {
        return isEmpty() ? before + " did not change" : before + " changed:" + lines();
    }

    private String lines() {
        return changes.stream()
                .flatMap(change -> change.text().lines())
                .map(line -> "\n  " + line)
                .collect(joining());
    }

    private Optional<Change> word(String where, Function<Segment, Optional<String>> part) {
        return change(where, segment -> part.apply(segment).map(Quoted::of));
    }

    private Optional<Change> change(String where, Function<Segment, Optional<String>> part) {
        Optional<String> was = part.apply(before);
        Optional<String> is = part.apply(after);
        return was.equals(is) ? Optional.empty() : Optional.of(new Change(where, was, is));
    }

    private static Optional<String> kinds(Segment segment) {
        return segment.statedKinds().isEmpty()
                ? Optional.empty()
                : Optional.of(segment.statedKinds().stream()
                        .sorted()
                        .map(SegmentKind::label)
                        .collect(joining(", ")));
    }

    /** The same as {@link #text()}. */
    @Override
    public String toString() {
        return text();
    }
}
