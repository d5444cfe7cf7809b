package dev.segmentkit;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import dev.segmentkit.check.Problem;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which segment refers to which: finds duplicates, what is unknown, and cycles. */
final class References {
    private final Map<String, Segment> segments = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    References(Iterable<Segment> given) {
        for (Segment segment : given) {
            if (segments.putIfAbsent(present(segment).id(), segment) != null) {
                report(segment.id(), "there are two segments of this id", "rename one");
            }
        }
        segments.values().forEach(segment -> {
            segment.parent().ifPresent(parent -> known(segment.id(), "parent", parent));
            referredBy(segment).forEach(other -> known(segment.id(), "segment", other));
        });
        reportCycles("refers to itself", id -> referredBy(segments.get(id)));
        reportCycles(
                "is its own parent",
                id -> Optional.ofNullable(segments.get(id))
                        .flatMap(Segment::parent)
                        .map(Set::of)
                        .orElse(Set.of()));
    }

    /** The segment, which must not be null. */
    static Segment present(@Nullable Segment segment) {
        return Objects.requireNonNull(segment, "one of the segments is null: leave it out");
    }

    ImmutableMap<String, Segment> segments() {
        return ImmutableMap.copyOf(segments);
    }

    List<Problem> problems() {
        return problems;
    }

    /** The segment itself and all that it refers to, directly or by way of others. */
    Collection<Segment> reachedFrom(String id) {
        Map<String, Segment> reached = new LinkedHashMap<>();
        reach(id, reached);
        return reached.values();
    }

    private void reach(String id, Map<String, Segment> reached) {
        Segment segment = segments.get(id);
        if (segment != null && reached.putIfAbsent(id, segment) == null) {
            referredBy(segment).forEach(other -> reach(other, reached));
        }
    }

    private void known(String id, String what, String name) {
        if (!segments.containsKey(name)) {
            report(id, "unknown %s '%s'".formatted(what, name), Suggestion.among(segments.keySet(), name));
        }
    }

    private void reportCycles(String message, Function<String, Set<String>> next) {
        Set<String> done = new LinkedHashSet<>();
        segments.keySet().forEach(id -> reportCycles(id, new LinkedHashSet<>(), done, message, next));
    }

    /** Depth-first search: a segment that is met again on the way down closes a cycle. */
    private void reportCycles(
            String id, Set<String> way, Set<String> done, String message, Function<String, Set<String>> next) {
        if (way.contains(id)) {
            String cycle = way.stream().dropWhile(step -> !step.equals(id)).collect(joining(" -> ", "", " -> " + id));
            report(id, "%s: %s".formatted(message, cycle), "break the cycle");
            return;
        }
        if (!segments.containsKey(id) || done.contains(id)) {
            return;
        }
        way.add(id);
        next.apply(id).forEach(other -> reportCycles(other, way, done, message, next));
        way.remove(id);
        done.add(id);
    }

    private void report(String id, String message, String suggestion) {
        problems.add(new Problem("segment '%s'".formatted(id), message, suggestion));
    }

    private static Set<String> referredBy(@Nullable Segment segment) {
        return segment == null ? Set.of() : in(segment.criterion());
    }

    /** The ids of the segments that a criterion refers to. */
    static Set<String> in(Criterion criterion) {
        return criterion.accept(new Collector());
    }

    private static final class Collector extends FallbackCriterionVisitor<Set<String>> {
        private final Set<String> found = new LinkedHashSet<>();

        @Override
        public Set<String> visit(SegmentReference reference) {
            found.add(reference.segment());
            return found;
        }

        @Override
        public Set<String> visit(ValueTest<?> test) {
            test.subjects()
                    .flatMap(subject -> subject.criteria().stream())
                    .forEach(criterion -> found.addAll(criterion.accept(this)));
            return found;
        }

        @Override
        protected Set<String> otherwise(Criterion criterion) {
            criterion.children().forEach(child -> found.addAll(child.accept(this)));
            return found;
        }
    }
}
