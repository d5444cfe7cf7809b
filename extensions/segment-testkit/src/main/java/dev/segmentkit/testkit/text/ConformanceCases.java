package dev.segmentkit.testkit.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cases that every evaluator has to answer, one file for each topic. */
public final class ConformanceCases {
    private static final String FOLDER = "/dev/segmentkit/testkit/cases/";
    private static final List<String> TOPICS = List.of(
            "truth",
            "missing-values",
            "values",
            "text",
            "patterns-sets-places-versions",
            "rolling-windows",
            "calendar-windows",
            "birthdays-and-dates",
            "visibility-and-order",
            "history-known-since",
            "valid-until",
            "counts-and-measures",
            "positions",
            "most-frequent",
            "first-time",
            "regularly",
            "stopped-and-restarted",
            "sequences",
            "ratios",
            "comparisons",
            "scores",
            "references",
            "found");

    private ConformanceCases() {}

    /** The topics, in the order of {@code docs/semantics.md}, as far as it goes; the last one is what evaluators got wrong. */
    public static List<String> topics() {
        return TOPICS;
    }

    /** All cases of all topics. */
    public static List<ConformanceCase> all() {
        return TOPICS.stream().flatMap(topic -> of(topic).stream()).toList();
    }

    /**
     * The cases of a topic.
     *
     * @throws IllegalArgumentException if there is no such topic
     */
    public static List<ConformanceCase> of(String topic) {
        String file = topic + ".cases";
        try (InputStream in = ConformanceCases.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalArgumentException("unknown topic '%s'; known are %s".formatted(topic, TOPICS));
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new CaseFile(ConformanceVocabulary.vocabulary()).read(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
