package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The engine answers every case as {@code docs/semantics.md} says. */
class EngineConformanceTest {
    private static final Binding<Contact> CONTACTS = Binding.ofContacts(ConformanceVocabulary.vocabulary());

    @ParameterizedTest
    @MethodSource("dev.segmentkit.testkit.text.ConformanceCases#topics")
    void answersAsTheSemanticsSay(String topic) {
        List<ConformanceCase> cases = ConformanceCases.of(topic);
        assertThat(cases).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> cases.forEach(asked -> answers(asked, softly)));
    }

    private static void answers(ConformanceCase asked, SoftAssertions softly) {
        SegmentEngine<Contact> engine = SegmentEngine.compile(asked.catalog(), CONTACTS);
        Verdict verdict = engine.verdict(asked.segment(), asked.contact(), asked.asOf());
        softly.assertThat(verdict.truth()).as(asked.name()).isEqualTo(asked.truth());
        softly.assertThat(verdict.validUntil()).as(asked.name()).isAfter(asked.asOf());
        asked.until()
                .ifPresent(until ->
                        softly.assertThat(verdict.validUntil()).as(asked.name()).isBeforeOrEqualTo(until));
    }
}
