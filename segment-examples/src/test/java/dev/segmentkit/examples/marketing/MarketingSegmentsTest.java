package dev.segmentkit.examples.marketing;

import static dev.segmentkit.examples.marketing.MarketingSegments.CATALOG;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The catalogue as a whole: that nothing is missing in it, and what it says word for word. */
class MarketingSegmentsTest {
    /** The constants are collected by hand, and one is easily forgotten. */
    @Test
    void the_catalogue_has_every_segment_that_is_defined() throws IllegalAccessException {
        List<Segment> defined = new ArrayList<>();
        for (Class<?> type : List.of(
                ProfileSegments.class,
                PurchaseSegments.class,
                EngagementSegments.class,
                LifecycleSegments.class,
                FinanceSegments.class)) {
            for (Field field : type.getFields()) {
                if (field.get(null) instanceof Segment segment) {
                    defined.add(segment);
                }
            }
        }

        assertThat(CATALOG).containsExactlyElementsOf(defined);
    }

    @Test
    void every_segment_says_what_it_is_for() {
        assertThat(CATALOG).allMatch(segment -> segment.objective().isPresent());
    }

    /** Whoever changes a sentence sees here what it now says. */
    @Test
    void every_segment_says_what_stands_in_the_list() throws IOException {
        assertThat(CATALOG.segments().stream()
                        .map(segment ->
                                segment.id() + "\t" + segment.criterion().text()))
                .containsExactlyElementsOf(lines("marketing-segments.txt"));
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = MarketingSegmentsTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
