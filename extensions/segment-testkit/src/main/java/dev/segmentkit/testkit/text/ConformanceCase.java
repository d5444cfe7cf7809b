package dev.segmentkit.testkit.text;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a criterion must say of a contact.
 *
 * @param name what the case shows; unique
 * @param rules the rules of {@code docs/semantics.md} that it holds, such as {@code T2}; none if it was not made for one
 * @param segments other segments that the criterion refers to, by id
 * @param criterion what is asked
 * @param asOf the moment of evaluation, not cut
 * @param contact of whom
 * @param truth the answer
 * @param until the first moment at which time alone changes the truth; {@link Instant#MAX} if it never does, empty if the case
 *     does not say
 */
public record ConformanceCase(
        String name,
        List<String> rules,
        Map<String, Criterion> segments,
        Criterion criterion,
        Instant asOf,
        Contact contact,
        Truth truth,
        Optional<Instant> until) {
    /** The id of the segment that has the criterion, where no other segment has it. */
    private static final String ASKED = "asked";

    public ConformanceCase {
        requireNonNull(name, "name");
        rules = List.copyOf(rules);
        segments = new LinkedHashMap<>(segments);
        requireNonNull(criterion, "criterion");
        requireNonNull(asOf, "asOf");
        requireNonNull(contact, "contact");
        requireNonNull(truth, "truth");
        requireNonNull(until, "until");
    }

    /** The other segments, by id. */
    @Override
    public Map<String, Criterion> segments() {
        return new LinkedHashMap<>(segments);
    }

    /** The segment that has the criterion. */
    public Segment segment() {
        String id = ASKED;
        while (segments.containsKey(id)) {
            id += "?";
        }
        return segment(id, criterion);
    }

    /** That segment, and those it refers to. */
    public SegmentCatalog catalog() {
        List<Segment> all = new ArrayList<>(List.of(segment()));
        segments.forEach((id, definition) -> all.add(segment(id, definition)));
        return SegmentCatalog.of(all);
    }

    private static Segment segment(String id, Criterion criterion) {
        return Segment.builder(id).where(criterion).build();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
