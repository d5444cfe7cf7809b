package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
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

    /** A verdict may end early (T10); this one ended every day for no reason. */
    @Test
    void daysSinceHoldUntilSoManyAreReached() {
        ConformanceCase asked = ConformanceCases.of("found").stream()
                .filter(found -> found.name().equals("found: days since a login hold until so many are reached"))
                .findFirst()
                .orElseThrow();
        assertThat(Optional.of(verdict(asked).validUntil())).isEqualTo(asked.until());
    }

    private static Verdict verdict(ConformanceCase asked) {
        return SegmentEngine.compile(asked.catalog(), CONTACTS).verdict(asked.segment(), asked.contact(), asked.asOf());
    }

    private static void answers(ConformanceCase asked, SoftAssertions softly) {
        Verdict verdict = verdict(asked);
        softly.assertThat(verdict.truth()).as(asked.name()).isEqualTo(asked.truth());
        softly.assertThat(verdict.validUntil()).as(asked.name()).isAfter(asked.asOf());
        asked.until()
                .ifPresent(until ->
                        softly.assertThat(verdict.validUntil()).as(asked.name()).isBeforeOrEqualTo(until));
    }
}
