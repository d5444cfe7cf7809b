package dev.segmentkit.examples.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.json.DocumentProblem;
import dev.segmentkit.json.InvalidDocumentException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2026-06-15T00:00:00Z");
    private static final Listener ADA =
            new Listener("ada", 41, List.of(new Song("s1", AS_OF.minus(Duration.ofDays(3)), "jazz")));

    /** Ada is in both, or in none of another version. */
    private static final String OLD = """
            {"segmentkit": 1, "segments": [
              {"id": "old-adults", "explicit": [{"attribute": "age", "atLeast": 18}]},
              {"id": "old-jazz", "implicit": [
                {"happened": {"event": "song played", "where": {"property": "genre", "is": "jazz"}, "inLast": {"days": 30}}}]}]}
            """;

    private static final String NEW = OLD.replace("old-", "new-");
    private static final String BROKEN = NEW.replace("\"age\"", "\"agee\"").replace("30", "0");

    private final LiveSegments<Listener> segments = LiveSegments.of(OLD, ListenerVocabulary.BINDING);

    @Test
    void answers_come_from_the_document() {
        assertThat(segments.classify(ADA, AS_OF)).containsExactly("old-adults", "old-jazz");
    }

    @Test
    void another_document_takes_its_place() {
        segments.replace(NEW);

        assertThat(segments.classify(ADA, AS_OF)).containsExactly("new-adults", "new-jazz");
    }

    @Test
    void a_rejected_document_leaves_the_old_one_in_place() {
        assertThatThrownBy(() -> segments.replace(BROKEN))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(DocumentProblem::pointer)
                                .containsExactly(
                                        "/segments/0/explicit/0/attribute", "/segments/1/implicit/0/happened/inLast"));

        assertThat(segments.classify(ADA, AS_OF)).containsExactly("old-adults", "old-jazz");
    }

    @Test
    void whoever_asks_meanwhile_gets_the_answer_of_one_version() throws Exception {
        AtomicBoolean isOver = new AtomicBoolean();
        CountDownLatch begun = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Long> asking = () -> {
                long asked = 0;
                while (!isOver.get()) {
                    assertThat(segments.classify(ADA, AS_OF))
                            .isIn(List.of("old-adults", "old-jazz"), List.of("new-adults", "new-jazz"));
                    asked++;
                    begun.countDown();
                }
                return asked;
            };
            List<Future<Long>> answers = List.of(threads.submit(asking), threads.submit(asking));
            begun.await();
            for (int version = 0; version < 100; version++) {
                segments.replace(version % 2 == 0 ? NEW : OLD);
            }
            isOver.set(true);
            for (Future<Long> answer : answers) {
                assertThat(answer.get()).isPositive();
            }
        } finally {
            isOver.set(true);
            threads.shutdownNow();
        }
    }

    @Test
    void a_file_is_read_again(@TempDir Path directory) throws Exception {
        Path path = directory.resolve("segments.json");
        SegmentFile<Listener> file = new SegmentFile<>(path, segments);

        Files.writeString(path, BROKEN);
        assertThat(file.reload()).hasSize(2);
        assertThat(segments.classify(ADA, AS_OF)).contains("old-jazz");

        Files.writeString(path, NEW);
        assertThat(file.reload()).isEmpty();
        assertThat(segments.classify(ADA, AS_OF)).contains("new-jazz");
    }
}
