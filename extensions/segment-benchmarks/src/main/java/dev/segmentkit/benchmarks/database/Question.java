package dev.segmentkit.benchmarks.database;

import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.anyOf;

import dev.segmentkit.criteria.Criterion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One question in two languages.
 *
 * @param sql a condition on a contact's row and its measures, which have the names that the next parameter gives
 * @param measures what the condition looks at
 * @param needsEvents whether it is true only of contacts that have an event of those
 * @param criterion the same in the words of the language
 */
record Question(String sql, Set<NamedMeasure> measures, boolean needsEvents, Criterion criterion) {
    /** A measure under the name of a column. */
    record NamedMeasure(String name, Measure measure) {}

    static Question of(String sql, Criterion criterion) {
        return new Question(sql, Set.of(), false, criterion);
    }

    Question and(Question other) {
        return new Question(
                "(%s AND %s)".formatted(sql, other.sql),
                union(measures, other.measures),
                needsEvents || other.needsEvents,
                allOf(List.of(criterion, other.criterion)));
    }

    Question or(Question other) {
        return new Question(
                "(%s OR %s)".formatted(sql, other.sql),
                union(measures, other.measures),
                needsEvents && other.needsEvents,
                anyOf(List.of(criterion, other.criterion)));
    }

    Question negated() {
        return new Question("NOT (%s)".formatted(sql), measures, false, dev.segmentkit.dsl.Segments.not(criterion));
    }

    private static Set<NamedMeasure> union(Set<NamedMeasure> one, Set<NamedMeasure> other) {
        return new LinkedHashSet<>(Stream.concat(one.stream(), other.stream()).toList());
    }
}
