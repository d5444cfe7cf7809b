package dev.segmentkit.examples.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NightlyRunTest {
    private static final Instant AS_OF = Instant.parse("2026-06-15T00:00:00Z");

    private static List<String> printed(int threads, Iterable<Reader> readers) {
        StringWriter text = new StringWriter();
        new NightlyRun(new PrintWriter(text), threads).run(readers, AS_OF);
        return text.toString().lines().toList();
    }

    private static Reader reader(String id, Integer birthYear, boolean isPaying, Stream<Integer> daysAgo) {
        return new Reader(
                id,
                birthYear,
                isPaying,
                daysAgo.map(days -> new Visit("v" + days, AS_OF.minus(Duration.ofDays(days)), "sports"))
                        .toList());
    }

    @Test
    void sizes_and_overlaps_of_a_few_readers() {
        List<Reader> readers = List.of(
                reader("ann", 2000, true, IntStream.range(0, 4).boxed()),
                reader("bob", 1950, true, Stream.of(100)),
                reader("cem", 2001, false, Stream.of(5)),
                reader("dee", null, false, Stream.of()));

        assertThat(printed(1, readers))
                .containsExactly(
                        "4 readers",
                        "4 readers classified, 0 could not be read",
                        "young                2  50.0 %",
                        "subscribers          2  50.0 %",
                        "active               1  25.0 %",
                        "sports-fans          2  50.0 %",
                        "dormant              1  25.0 %",
                        "recipes              0  0.0 %",
                        "2 in young and sports-fans: 100.0 % of the first, 100.0 % of the second, Jaccard 100.0 %",
                        "1 in young and subscribers: 50.0 % of the first, 50.0 % of the second, Jaccard 33.3 %",
                        "1 in young and active: 50.0 % of the first, 100.0 % of the second, Jaccard 50.0 %",
                        "1 in subscribers and active: 50.0 % of the first, 100.0 % of the second, Jaccard 50.0 %",
                        "1 in subscribers and sports-fans: 50.0 % of the first, 50.0 % of the second, Jaccard 33.3 %");
    }

    @Test
    void readers_that_cannot_be_read_are_named_and_do_not_stop_the_others() {
        assertThat(printed(1, new GeneratedReaders(4_000, AS_OF)))
                .contains(
                        "3,996 readers classified, 4 could not be read",
                        "  contact at index 999: segment 'active', contact 'r1000': the moment of an event 'visit' is null",
                        "  and 1 more");
    }

    @Test
    void two_threads_print_the_same() {
        Iterable<Reader> readers = new GeneratedReaders(900, AS_OF);

        assertThat(printed(2, readers)).isEqualTo(printed(1, readers));
    }

    @Test
    void an_empty_night() {
        assertThat(printed(2, List.of()))
                .contains("0 readers classified, 0 could not be read", "young                0  -");
    }
}
