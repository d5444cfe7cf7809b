package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.MISSING;
import static dev.segmentkit.explain.Fact.Key.WINDOW;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.daysSinceLast;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.nth;
import static dev.segmentkit.fixture.Sentences.nthLast;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.fixture.Answers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** B2: single events, counted from the first or from the last, and how long ago they were. */
class EventPositionTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final EventSelection ALL = purchases(ever());

    /** Bought three times, a day apart and the last time a day ago: 1, 2 and 3 pieces. */
    private static final Contact BUYER = contact()
            .add(purchase("b", daysAgo(2)).set(QUANTITY, 2).build())
            .add(purchase("c", daysAgo(1)).set(QUANTITY, 3).build())
            .add(purchase("a", daysAgo(3)).set(QUANTITY, 1).build())
            .build();

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Truth truth(Criterion criterion, Contact contact) {
        return Answers.truth(criterion, contact, NOW);
    }

    private static Criterion moment(EventPosition position, Instant at) {
        return that(new EventMoment(position, ALL), is(at));
    }

    private static Criterion quantity(EventPosition position, Expectation<? super Long> expected) {
        return that(new EventValue<>(position, QUANTITY, ALL), expected);
    }

    @Test
    void eventsAreCountedFromTheFirstOn() {
        assertThat(truth(moment(EventPosition.FIRST, daysAgo(3)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(moment(nth(2), daysAgo(2)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(moment(nth(3), daysAgo(1)), BUYER)).isEqualTo(TRUE);
    }

    @Test
    void eventsAreCountedFromTheLastBack() {
        assertThat(truth(moment(EventPosition.LAST, daysAgo(1)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(moment(nthLast(2), daysAgo(2)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(moment(nthLast(3), daysAgo(3)), BUYER)).isEqualTo(TRUE);
    }

    @Test
    void theyAreMissingIfThereAreNotSoMany() {
        assertThat(truth(moment(nth(4), NOW), BUYER)).isEqualTo(UNKNOWN);
        assertThat(truth(moment(nthLast(4), NOW), BUYER)).isEqualTo(UNKNOWN);
        assertThat(truth(quantity(nth(4), isMissing()), BUYER)).isEqualTo(TRUE);
        assertThat(truth(that(new DaysSince(nth(4), ALL), isKnown()), BUYER)).isEqualTo(FALSE);
    }

    @Test
    void theirPropertiesAreThoseOfThatEvent() {
        assertThat(truth(quantity(nth(2), is(2L)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(quantity(nthLast(3), is(1L)), BUYER)).isEqualTo(TRUE);
        assertThat(truth(quantity(nthLast(3), isGreaterThan(1L)), BUYER)).isEqualTo(FALSE);
    }

    @Test
    void aPropertyIsMissingIfThatEventLacksIt() {
        assertThat(truth(quantity(nth(1), isMissing()), buyer(NOW))).isEqualTo(TRUE);
    }

    @Test
    void theyAreCountedInTheWindowOnly() {
        assertThat(truth(that(new EventMoment(nth(1), purchases(inLast(50, HOURS))), is(daysAgo(2))), BUYER))
                .isEqualTo(TRUE);
    }

    @Test
    void anAnswerHoldsUntilAnotherEventTakesThePosition() {
        Criterion second = that(new EventMoment(nth(2), purchases(inLast(7, DAYS))), is(daysAgo(2)));
        Instant firstLeaves = daysAgo(3).plus(Duration.ofDays(7));
        assertThat(Answers.verdict(second, BUYER, NOW).validUntil()).isEqualTo(firstLeaves);
        assertThat(Answers.truth(second, BUYER, firstLeaves)).isEqualTo(FALSE);
    }

    @Test
    void anExplanationNamesValueAndEvent() {
        Explanation explanation = explanation(moment(nth(2), NOW), BUYER, NOW);
        assertThat(explanation.text()).isEqualTo("the 2nd purchase at any time is 2024-03-15T12:00:00Z");
        assertThat(explanation.fact(ACTUAL)).contains("2024-03-13T12:00:00Z");
        assertThat(explanation.events()).extracting(CountedEvent::id).containsExactly("b");
        assertThat(explanation(quantity(nth(2), is(1L)), BUYER, NOW).fact(ACTUAL))
                .contains("2");
    }

    @Test
    void anExplanationOfAPropertyNamesTheEventToo() {
        assertThat(explanation(quantity(nth(2), is(1L)), BUYER, NOW).events())
                .extracting(CountedEvent::id)
                .containsExactly("b");
    }

    @Test
    void anExplanationNamesWhatIsMissing() {
        assertThat(explanation(moment(nth(4), NOW), BUYER, NOW).fact(MISSING)).contains("purchase at any time");
        assertThat(explanation(quantity(nth(4), is(1L)), BUYER, NOW).fact(MISSING))
                .contains("purchase at any time");
        assertThat(explanation(that(new DaysSince(nth(4), ALL), is(1L)), BUYER, NOW)
                        .fact(MISSING))
                .contains("purchase at any time");
    }

    @Nested
    class DaysSinceOne {
        private static Criterion days(long days) {
            return that(daysSinceLast(ALL), is(days));
        }

        @Test
        void areFullDaysOf24Hours() {
            assertThat(truth(days(0), buyer(justAfter(daysAgo(1))))).isEqualTo(TRUE);
            assertThat(truth(days(1), buyer(daysAgo(1)))).isEqualTo(TRUE);
            assertThat(truth(days(1), buyer(justAfter(daysAgo(2))))).isEqualTo(TRUE);
            assertThat(truth(days(0), buyer(NOW))).isEqualTo(TRUE);
        }

        @Test
        void areCountedFromAnyPosition() {
            assertThat(truth(that(new DaysSince(nth(1), ALL), is(3L)), BUYER)).isEqualTo(TRUE);
            assertThat(truth(that(new DaysSince(nthLast(2), ALL), is(2L)), BUYER))
                    .isEqualTo(TRUE);
        }

        @Test
        void areMissingIfThereIsNoEvent() {
            assertThat(truth(days(0), contact().build())).isEqualTo(UNKNOWN);
        }

        @Test
        void areOneMoreExactlyWhenADayHasPassed() {
            Contact contact = buyer(daysAgo(2).plusSeconds(1));
            Verdict verdict = Answers.verdict(days(1), contact, NOW);
            assertThat(verdict.truth()).isEqualTo(TRUE);
            assertThat(verdict.validUntil()).isEqualTo(NOW.plusSeconds(1));
            assertThat(Answers.truth(days(1), contact, NOW.plusSeconds(1))).isEqualTo(FALSE);
        }

        @Test
        void startAgainWithTheNextEvent() {
            Contact contact = buyer(daysAgo(2), NOW.plusSeconds(60));
            assertThat(Answers.verdict(days(2), contact, NOW).validUntil()).isEqualTo(NOW.plusSeconds(60));
            assertThat(Answers.truth(days(0), contact, NOW.plusSeconds(60))).isEqualTo(TRUE);
        }

        @Test
        void areExplainedWithTheirEvent() {
            Explanation explanation = explanation(days(5), BUYER, NOW);
            assertThat(explanation.fact(ACTUAL)).contains("1");
            assertThat(explanation.events()).hasSize(1);
        }
    }

    @Test
    void anExplanationNamesTheWindow() {
        EventSelection lately = purchases(inLast(50, HOURS));
        for (Criterion criterion : List.of(
                that(new EventMoment(nth(1), lately), isKnown()),
                that(new EventValue<>(nth(1), QUANTITY, lately), isKnown()),
                that(new DaysSince(nth(4), lately), isKnown()))) {
            assertThat(explanation(criterion, BUYER, NOW).fact(WINDOW))
                    .as("%s", criterion)
                    .isPresent();
        }
    }
}
