package dev.segmentkit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.segmentkit.check.CriterionCheck;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.check.Problem;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.criteria.Family;
import dev.segmentkit.internal.text.Suggestion;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Segments that belong together: their ids are unique, all they refer to is among them, and nothing refers to itself,
 * directly or by way of others. Immutable and thread-safe.
 */
public final class SegmentCatalog implements Iterable<Segment> {
    private final ImmutableMap<String, Segment> segments;
    private final ImmutableMap<String, Resolved> resolved;

    /** What a segment comes to once the segments it refers to are looked through. */
    private record Resolved(int index, DataNeeds needs, Family family, Set<SegmentKind> kinds) {
        static Resolved of(int index, Segment segment) {
            return new Resolved(index, segment.needs(), segment.family(), segment.kinds());
        }

        Resolved and(Resolved other) {
            return new Resolved(
                    index,
                    needs.and(other.needs),
                    family.and(other.family),
                    ImmutableSet.copyOf(Sets.union(kinds, other.kinds)));
        }
    }

    private SegmentCatalog(ImmutableMap<String, Segment> segments, ImmutableMap<String, Resolved> resolved) {
        this.segments = segments;
        this.resolved = resolved;
    }

    /**
     * The catalogue of these segments.
     *
     * @throws DefinitionException naming all duplicate ids, unknown references and parents, and cycles
     */
    public static SegmentCatalog of(Segment... segments) {
        return of(Arrays.asList(segments));
    }

    /**
     * The catalogue of these segments.
     *
     * @throws DefinitionException naming all duplicate ids, unknown references and parents, and cycles
     */
    public static SegmentCatalog of(Iterable<Segment> segments) {
        References references = new References(segments);
        DefinitionException.throwIfAny(references.problems());
        ImmutableMap.Builder<String, Resolved> resolved = ImmutableMap.builder();
        int index = 0;
        for (String id : references.segments().keySet()) {
            int own = index++;
            resolved.put(
                    id,
                    references.reachedFrom(id).stream()
                            .map(segment -> Resolved.of(own, segment))
                            .reduce(Resolved::and)
                            .orElseThrow());
        }
        return new SegmentCatalog(references.segments(), resolved.buildOrThrow());
    }

    /** The segments, in the order they were given. */
    public List<Segment> segments() {
        return segments.values().asList();
    }

    /** The segment of that id. */
    public Optional<Segment> find(String id) {
        return Optional.ofNullable(segments.get(id));
    }

    /**
     * The segment of that id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Segment get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "unknown segment '%s'; %s".formatted(id, Suggestion.among(segments.keySet(), id))));
    }

    /**
     * The segment itself, if it is the one of this catalogue.
     *
     * @throws IllegalArgumentException if there is none of its id, or another one
     */
    public Segment own(Segment segment) {
        Segment found = get(segment.id());
        if (!found.equals(segment)) {
            throw new IllegalArgumentException(
                    "segment '%s' is another one than that of the catalogue".formatted(segment.id()));
        }
        return found;
    }

    /**
     * Where the segment stands in {@link #segments}.
     *
     * @throws IllegalArgumentException if it is not in the catalogue
     */
    public int indexOf(Segment segment) {
        return resolvedOf(segment).index();
    }

    /**
     * The catalogue that has these segments too: each in place of the one of the same id, or at the end in the order given. This
     * one stays as it is. All references are looked through again, as for {@link #of(Iterable)}: those of the whole catalogue.
     *
     * @throws DefinitionException as for {@link #of(Iterable)}, also where two of those added have one id
     */
    public SegmentCatalog with(Segment... added) {
        Map<String, Segment> together = new LinkedHashMap<>(segments);
        Set<String> ids = new HashSet<>();
        List<Segment> twice = new ArrayList<>();
        for (Segment segment : added) {
            if (ids.add(References.present(segment).id())) {
                together.put(segment.id(), segment);
            } else {
                twice.add(segment);
            }
        }
        return of(Iterables.concat(together.values(), twice));
    }

    /** The segments that this one refers to directly, in the order in which it names them. */
    public List<Segment> referredBy(Segment segment) {
        return References.in(own(segment).criterion()).stream().map(this::get).toList();
    }

    /** The segments of a kind. */
    public List<Segment> ofKind(SegmentKind kind) {
        return matching(segment -> kinds(segment).contains(kind));
    }

    /** The kinds that were stated for the segment; if none were, those of all that it and the segments it refers to look at. */
    public Set<SegmentKind> kinds(Segment segment) {
        Set<SegmentKind> reached = resolvedOf(segment).kinds();
        return segment.statedKinds().isEmpty() ? reached : segment.kinds();
    }

    /** The segments that were declared as subdivisions of this one. */
    public List<Segment> subdivisionsOf(Segment parent) {
        return matching(segment -> segment.parent().equals(Optional.of(parent.id())));
    }

    /** What must be known of a contact to evaluate all segments. */
    public DataNeeds needs() {
        return resolved.values().stream().map(Resolved::needs).reduce(DataNeeds.NONE, DataNeeds::and);
    }

    /** What must be known of a contact to evaluate the segment, with all segments it refers to. */
    public DataNeeds needs(Segment segment) {
        return resolvedOf(segment).needs();
    }

    /** Whether the segment is explicit, implicit or mixed, with all segments it refers to. */
    public Family family(Segment segment) {
        return resolvedOf(segment).family();
    }

    /** The segments whose membership a changed value of the attribute can change. */
    public List<Segment> affectedBy(Attribute<?, ?> attribute) {
        return matching(segment -> attribute
                .eventType()
                .<Boolean>map(type -> needs(segment).events().entrySet().stream()
                        .anyMatch(entry -> entry.getKey().name().equals(type)
                                && entry.getValue().properties().contains(attribute)))
                .orElseGet(() -> needs(segment).attributes().contains(attribute)));
    }

    /** The segments whose membership an event of the type can change. */
    public List<Segment> affectedBy(EventType<?> type) {
        return matching(segment -> needs(segment).events().containsKey(type));
    }

    /**
     * All problems of all criteria: attributes, event types and properties that the vocabulary does not declare, or
     * declares differently. None if all is right.
     */
    public List<Problem> check(Vocabulary vocabulary) {
        List<Problem> problems = new ArrayList<>();
        for (Segment segment : this) {
            check(segment, "explicit", segment.explicitCriteria(), vocabulary, problems);
            check(segment, "implicit", segment.implicitCriteria(), vocabulary, problems);
            check(segment, "where", segment.mixedCriteria(), vocabulary, problems);
        }
        return List.copyOf(problems);
    }

    private static void check(
            Segment segment, String door, List<Criterion> criteria, Vocabulary vocabulary, List<Problem> problems) {
        for (int i = 0; i < criteria.size(); i++) {
            String path = "segment '%s'.%s%s".formatted(segment.id(), door, criteria.size() == 1 ? "" : "[" + i + "]");
            problems.addAll(CriterionCheck.problemsOf(criteria.get(i), vocabulary, path));
        }
    }

    @Override
    public Iterator<Segment> iterator() {
        return segments.values().iterator();
    }

    /** The ids of all segments. */
    @Override
    public String toString() {
        return segments.keySet().stream().collect(joining(", ", "catalogue of ", ""));
    }

    private List<Segment> matching(Predicate<Segment> wanted) {
        return segments.values().stream().filter(wanted).toList();
    }

    private Resolved resolvedOf(Segment segment) {
        return Objects.requireNonNull(resolved.get(own(segment).id()));
    }
}
