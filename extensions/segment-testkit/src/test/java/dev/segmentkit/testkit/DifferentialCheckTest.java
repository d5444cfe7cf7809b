package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.random.Generator;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.vocabulary.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferentialCheckTest {
    private static final Evaluator OPTIMIST = (catalog, segment, vocabulary, contacts, asOf) -> contacts.stream()
            .map(contact -> new Outcome(Truth.TRUE, Optional.empty()))
            .toList();

    /** What is wrong is cut down faster there. */
    private static final Generator<World> FEW_SEGMENTS = DifferentialCheck.worlds(2, 0);

    @Test
    void everyKindAndConstantIsAskedAbout() {
        DifferentialCheck.Result result = DifferentialCheck.run(new EngineEvaluator(), 1, 8_000);
        assertThat(result.coverage().missed()).isEmpty();
    }

    @Test
    void aWrongTruthIsFoundAndCutDown() {
        List<Disagreement> found =
                DifferentialCheck.run(OPTIMIST, 1, 32, FEW_SEGMENTS).disagreements();
        assertThat(found).isNotEmpty().allSatisfy(disagreement -> {
            assertThat(disagreement.question().expected()).isNotEqualTo(Truth.TRUE);
            assertThat(disagreement.question().catalog().segments()).hasSize(1);
            assertThat(disagreement.question().contact().events()).hasSizeLessThan(4);
        });
    }

    @Test
    void anAnswerThatOutlivesItsTruthIsFound() {
        EngineEvaluator engine = new EngineEvaluator();
        Evaluator careless = (catalog, segment, vocabulary, contacts, asOf) ->
                engine.evaluate(catalog, segment, vocabulary, contacts, asOf).stream()
                        .map(outcome -> new Outcome(outcome.truth(), Optional.of(Instant.MAX)))
                        .toList();
        assertThat(DifferentialCheck.run(careless, 1, 100, FEW_SEGMENTS).disagreements())
                .anySatisfy(disagreement -> assertThat(disagreement.complaint()).contains(" and at "));
    }

    @Test
    void anErrorIsFound() {
        Evaluator broken = (catalog, segment, vocabulary, contacts, asOf) -> {
            throw new IllegalStateException("broken");
        };
        assertThat(DifferentialCheck.run(broken, 1, 32, FEW_SEGMENTS).disagreements())
                .anySatisfy(disagreement -> assertThat(disagreement.complaint()).contains("broken"));
    }

    @Test
    void whatIsRefusedIsCountedAndNotAsked() {
        Evaluator refusing = new Evaluator() {
            @Override
            public List<Outcome> evaluate(
                    SegmentCatalog catalog,
                    Segment segment,
                    Vocabulary vocabulary,
                    List<Contact> contacts,
                    Instant asOf) {
                throw new AssertionError();
            }

            @Override
            public Optional<String> refusal(Criterion criterion) {
                return Optional.of("takes nothing");
            }
        };
        DifferentialCheck.Result result = DifferentialCheck.run(refusing, 1, 100);
        assertThat(result.disagreements()).isEmpty();
        assertThat(result.refusals()).containsEntry("takes nothing", result.answers());
    }

    @Test
    void aSeedIsAWorld() {
        assertThat(DifferentialCheck.run(new EngineEvaluator(), 5, 200).coverage())
                .hasToString(DifferentialCheck.run(new EngineEvaluator(), 5, 200)
                        .coverage()
                        .toString());
    }
}
