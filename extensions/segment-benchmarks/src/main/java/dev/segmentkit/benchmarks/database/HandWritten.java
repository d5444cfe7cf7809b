package dev.segmentkit.benchmarks.database;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.database.Question.NamedMeasure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** SQL as people write it who know the tables. */
final class HandWritten {
    private HandWritten() {}

    /** How many contacts one question is true of: reads no events but those it asks about. */
    static String count(Question question) {
        if (question.measures().isEmpty()) {
            return "SELECT count(*) FROM contacts WHERE " + question.sql();
        }
        return "SELECT count(*) FROM contacts c %sJOIN (SELECT contact, %s FROM events WHERE %s GROUP BY contact) e ON e.contact = c.id WHERE %s"
                .formatted(
                        question.needsEvents() ? "" : "LEFT ",
                        aggregates(question.measures()),
                        rows(question.measures()),
                        question.sql());
    }

    /** All of them in one statement, with a filtered aggregate for each measure. */
    static String counts(List<Question> questions) {
        Set<NamedMeasure> measures = questions.stream()
                .flatMap(question -> question.measures().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return "SELECT %s FROM contacts c LEFT JOIN (SELECT contact, %s FROM events GROUP BY contact) e ON e.contact = c.id"
                .formatted(
                        questions.stream()
                                .map(question -> "count(*) FILTER (WHERE %s)".formatted(question.sql()))
                                .collect(joining(",\n")),
                        aggregates(measures));
    }

    private static String aggregates(Set<NamedMeasure> measures) {
        return measures.stream()
                .map(named -> "%s FILTER (WHERE %s) AS %s"
                        .formatted(named.measure().aggregate(), named.measure().condition(), named.name()))
                .collect(joining(",\n"));
    }

    private static String rows(Set<NamedMeasure> measures) {
        String types = measures.stream()
                .map(named -> "'%s'".formatted(named.measure().activity().label()))
                .distinct()
                .collect(joining(", "));
        List<Optional<Integer>> oldest =
                measures.stream().map(named -> named.measure().oldest()).toList();
        OptionalInt since = oldest.contains(Optional.<Integer>empty())
                ? OptionalInt.empty()
                : oldest.stream().mapToInt(Optional::orElseThrow).max();
        return "type IN (%s) AND \"at\" <= %s%s"
                .formatted(
                        types,
                        Measure.ago(0),
                        since.isPresent() ? " AND \"at\" > " + Measure.ago(since.getAsInt()) : "");
    }
}
