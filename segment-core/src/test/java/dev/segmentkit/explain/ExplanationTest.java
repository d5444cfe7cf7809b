package dev.segmentkit.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.Explanation.Node;
import dev.segmentkit.explain.Fact.Key;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private static List<CountedEvent> purchases(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new CountedEvent("purchase", "o-" + i, START.plusSeconds(i)))
                .toList();
    }

    private static Explanation leaf(String text, Truth truth, List<CountedEvent> events, Fact... facts) {
        return new Explanation(Node.VALUE, text, truth, List.of(facts), events, List.of());
    }

    private static Explanation combination(Node node, String text, Truth truth, Explanation... children) {
        return new Explanation(node, text, truth, List.of(), List.of(), List.of(children));
    }

    @Test
    void the_text_has_a_line_for_every_part_and_fact() {
        Explanation explanation = combination(
                Node.SEGMENT,
                "high-value",
                Truth.FALSE,
                combination(
                        Node.ALL_OF,
                        "all of",
                        Truth.FALSE,
                        leaf(
                                "age is at least 18",
                                Truth.UNKNOWN,
                                List.of(),
                                new Fact(Key.EXPECTED, "is at least 18"),
                                new Fact(Key.MISSING, "attribute 'age'")),
                        leaf(
                                "count of purchase in the last 90 days is at least 10",
                                Truth.FALSE,
                                purchases(7),
                                new Fact(Key.EXPECTED, "is at least 10"),
                                new Fact(Key.ACTUAL, "7"),
                                new Fact(Key.EVENTS_COUNTED, "7")),
                        combination(
                                Node.NOT,
                                "not",
                                Truth.TRUE,
                                leaf("a part", Truth.FALSE, List.of(), new Fact(Key.WITHHELD, "sensitive")))));

        assertThat(ExplanationRenderer.text().render(explanation)).isEqualTo("""
                        FALSE  high-value
                          FALSE  all of
                            UNKNOWN  age is at least 18
                              missing: attribute 'age'
                            FALSE  count of purchase in the last 90 days is at least 10
                              actual: 7
                              events counted: 7
                              events: 2 earlier, purchase "o-3" at 2024-01-01T00:00:03Z, \
                        purchase "o-4" at 2024-01-01T00:00:04Z, purchase "o-5" at 2024-01-01T00:00:05Z, \
                        purchase "o-6" at 2024-01-01T00:00:06Z, purchase "o-7" at 2024-01-01T00:00:07Z
                            TRUE  not
                              FALSE  a part
                                withheld: sensitive
                        """);
        assertThat(explanation).hasToString(ExplanationRenderer.text().render(explanation));
    }

    @Test
    void up_to_five_events_are_all_named() {
        assertThat(leaf("x", Truth.TRUE, purchases(5)).toString())
                .contains("events: purchase \"o-1\" at ")
                .contains("\"o-5\"")
                .doesNotContain("earlier");
        assertThat(leaf("x", Truth.TRUE, purchases(6)).toString())
                .contains("events: 1 earlier, purchase \"o-2\" at ")
                .doesNotContain("\"o-1\"");
    }

    @Test
    void without_events_there_is_no_line_for_them() {
        assertThat(leaf("x", Truth.TRUE, List.of())).hasToString("TRUE  x\n");
    }

    @Test
    void facts_are_looked_up_by_key() {
        Explanation explanation =
                leaf("x", Truth.TRUE, List.of(), new Fact(Key.EXPECTED, "is 1"), new Fact(Key.ACTUAL, "1"));

        assertThat(explanation.fact(Key.ACTUAL)).contains("1");
        assertThat(explanation.fact(Key.EXPECTED)).contains("is 1");
        assertThat(explanation.fact(Key.MISSING)).isEmpty();
    }

    @Test
    void keys_of_facts_have_stable_texts() {
        assertThat(Key.values())
                .extracting(Key::text)
                .containsExactly(
                        "expected",
                        "actual",
                        "missing",
                        "window",
                        "history known since",
                        "decided at",
                        "points",
                        "events counted",
                        "withheld");
    }

    @Test
    void an_explanation_does_not_change_with_the_lists_it_was_made_of() {
        List<CountedEvent> events = new ArrayList<>(purchases(1));
        Explanation explanation = leaf("x", Truth.TRUE, events);
        events.clear();

        assertThat(explanation.events()).hasSize(1);
    }

    @Test
    void ids_of_events_cannot_break_the_line() {
        assertThat(new CountedEvent("log in", "a\nb\"", START)).hasToString("'log in' \"a\\u000ab\\\"\" at " + START);
    }
}
