package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorConformanceTest {
    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final Generator<World> WORLDS = DifferentialCheck.WORLDS;

    @Test
    void theEngineConforms() {
        assertThat(EvaluatorConformance.of(new EngineEvaluator(), EvaluatorConformance.namedCases(), 3, 2_000, WORLDS))
                .satisfies(conformance -> assertThat(conformance.failures())
                        .as(conformance.toString())
                        .isEmpty());
    }

    @Test
    void aCaseWithAnotherAnswerIsReported() {
        EvaluatorConformance conformance =
                EvaluatorConformance.of(new EngineEvaluator(), List.of(named(Truth.TRUE)), 3, 32, WORLDS);
        assertThat(conformance.toString()).contains("1 failures", "no country", "country is known", "says FALSE");
    }

    private static Case named(Truth expected) {
        Segment segment = Segment.builder("s")
                .where(new ValueTest<>(new AttributeValue<>(COUNTRY), Presence.KNOWN))
                .build();
        return new Case(
                "no country",
                Vocabulary.builder().attributes(COUNTRY).build(),
                SegmentCatalog.of(segment),
                segment,
                Contact.builder("c").build(),
                Instant.parse("2024-06-01T00:00:00Z"),
                expected);
    }
}
