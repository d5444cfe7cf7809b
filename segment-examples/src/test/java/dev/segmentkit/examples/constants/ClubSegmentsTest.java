package dev.segmentkit.examples.constants;

import static dev.segmentkit.examples.constants.ClubSegments.AT_RISK;
import static dev.segmentkit.examples.constants.ClubSegments.CATALOG;
import static dev.segmentkit.examples.constants.ClubSegments.DORMANT;
import static dev.segmentkit.examples.constants.ClubSegments.HIGH_VALUE;
import static dev.segmentkit.examples.constants.ClubSegments.TEENS;
import static dev.segmentkit.examples.constants.ClubVocabulary.AMOUNT;
import static dev.segmentkit.examples.constants.ClubVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.constants.ClubVocabulary.COUNTRY;
import static dev.segmentkit.examples.constants.ClubVocabulary.LOGIN;
import static dev.segmentkit.examples.constants.ClubVocabulary.PURCHASE;
import static dev.segmentkit.examples.constants.ClubVocabulary.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.engine.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Tests each segment with contacts just inside and just outside. */
class ClubSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");

    private static final SegmentEngine<Contact> ENGINE = SegmentEngine.compile(CATALOG, Binding.ofContacts(VOCABULARY));

    private static Truth truth(Segment segment, Contact contact) {
        return ENGINE.verdict(segment, contact, AS_OF).truth();
    }

    private static Event<ClubVocabulary.Purchase> purchase(String id, Duration ago, String amount) {
        return Event.builder(PURCHASE)
                .id(id)
                .occurredAt(AS_OF.minus(ago))
                .set(AMOUNT, new BigDecimal(amount))
                .build();
    }

    private static Event<ClubVocabulary.Login> login(Duration ago) {
        return Event.builder(LOGIN).id("l" + ago).occurredAt(AS_OF.minus(ago)).build();
    }

    private static Contact born(LocalDate date) {
        return Contact.builder("c").set(BIRTH_DATE, date).build();
    }

    /** Just inside in all respects: each test takes one of them away. */
    private static Contact.Builder highValue() {
        return Contact.builder("c")
                .set(COUNTRY, "DE")
                .add(
                        purchase("p1", Duration.ofDays(90).minusSeconds(1), "333.33"),
                        purchase("p2", Duration.ofDays(1), "333.33"));
    }

    @Test
    void teens_are_from_13_up_to_the_day_before_they_are_18() {
        assertThat(truth(TEENS, born(LocalDate.of(2013, 6, 15)))).isEqualTo(Truth.TRUE);
        assertThat(truth(TEENS, born(LocalDate.of(2013, 6, 16)))).isEqualTo(Truth.FALSE);
        assertThat(truth(TEENS, born(LocalDate.of(2008, 6, 16)))).isEqualTo(Truth.TRUE);
        assertThat(truth(TEENS, born(LocalDate.of(2008, 6, 15)))).isEqualTo(Truth.FALSE);
    }

    @Test
    void whether_somebody_without_a_birth_date_is_a_teen_is_unknown() {
        Verdict verdict = ENGINE.verdict(TEENS, Contact.builder("c").build(), AS_OF);

        assertThat(verdict.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(verdict.isMember()).isFalse();
    }

    @Test
    void high_value_is_three_purchases_of_a_thousand_in_all() {
        assertThat(truth(
                        HIGH_VALUE,
                        highValue()
                                .add(purchase("p3", Duration.ofDays(1), "333.34"))
                                .build()))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(
                        HIGH_VALUE,
                        highValue()
                                .add(purchase("p3", Duration.ofDays(1), "333.33"))
                                .build()))
                .as("a cent short")
                .isEqualTo(Truth.FALSE);
        assertThat(truth(
                        HIGH_VALUE,
                        highValue()
                                .add(purchase("p3", Duration.ofDays(90), "333.34"))
                                .build()))
                .as("the third one too long ago")
                .isEqualTo(Truth.FALSE);
        assertThat(truth(
                        HIGH_VALUE,
                        highValue()
                                .set(COUNTRY, "FR")
                                .add(purchase("p3", Duration.ofDays(1), "333.34"))
                                .build()))
                .as("elsewhere")
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void dormant_is_not_the_same_as_never_seen() {
        assertThat(truth(
                        DORMANT,
                        Contact.builder("c").add(login(Duration.ofDays(30))).build()))
                .isEqualTo(Truth.TRUE);
        assertThat(truth(
                        DORMANT,
                        Contact.builder("c")
                                .add(login(Duration.ofDays(30).minusSeconds(1)))
                                .build()))
                .isEqualTo(Truth.FALSE);
        assertThat(truth(DORMANT, Contact.builder("c").build())).isEqualTo(Truth.FALSE);
    }

    @Test
    void membership_ends_by_time_alone() {
        Contact contact =
                highValue().add(purchase("p3", Duration.ofDays(1), "333.34")).build();
        Instant end = ENGINE.verdict(HIGH_VALUE, contact, AS_OF).validUntil();

        assertThat(end).isEqualTo(AS_OF.plusSeconds(1));
        assertThat(ENGINE.matches(HIGH_VALUE, contact, end)).isFalse();
    }

    @Test
    void at_risk_are_dormant_contacts_of_high_value() {
        Contact.Builder contact = highValue().add(purchase("p3", Duration.ofDays(1), "333.34"));

        assertThat(ENGINE.classify(contact.add(login(Duration.ofDays(31))).build(), AS_OF))
                .containsExactly(HIGH_VALUE, DORMANT, AT_RISK);
        assertThat(ENGINE.classify(contact.add(login(Duration.ofDays(29))).build(), AS_OF))
                .containsExactly(HIGH_VALUE);
    }

    @Test
    void every_segment_says_what_it_is_for() {
        assertThat(CATALOG).allMatch(segment -> segment.objective().isPresent());
    }
}
