package dev.segmentkit.testkit.reference;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.testkit.reference.Shop.AMOUNT;
import static dev.segmentkit.testkit.reference.Shop.BERLIN;
import static dev.segmentkit.testkit.reference.Shop.BUY;
import static dev.segmentkit.testkit.reference.Shop.CART;
import static dev.segmentkit.testkit.reference.Shop.buy;
import static dev.segmentkit.testkit.reference.Shop.buys;
import static dev.segmentkit.testkit.reference.Shop.contact;
import static dev.segmentkit.testkit.reference.Shop.days;
import static dev.segmentkit.testkit.reference.Shop.is;
import static dev.segmentkit.testkit.reference.Shop.isAtLeast;
import static dev.segmentkit.testkit.reference.Shop.isLessThan;
import static dev.segmentkit.testkit.reference.Shop.that;
import static dev.segmentkit.testkit.reference.Shop.truth;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventTest.Occurrence;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.SequenceStep.Kind;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Windows, measures, sequences and scores, worked out by hand. */
class ReferenceEventsTest {
    private static final ZonedCalendar CALENDAR = ZonedCalendar.in(BERLIN);

    private static Criterion happened(Window window) {
        return new EventTest(buys(window), Occurrence.HAPPENED);
    }

    @Test
    void t2_an_event_exactly_at_the_far_end_is_out() {
        Contact.Builder contact = contact().add(buy("a", "2024-06-01T00:00:00Z", 1));
        assertThat(truth(happened(new Rolling(days(90))), contact, "2024-08-30T00:00:00Z"))
                .isEqualTo(FALSE);
        assertThat(truth(happened(new Rolling(days(90))), contact, "2024-08-29T23:59:59.999999Z"))
                .isEqualTo(TRUE);
        assertThat(truth(happened(new Rolling(days(90))), contact, "2024-05-31T23:59:59.999999Z"))
                .isEqualTo(FALSE);
    }

    @Test
    void t2_a_window_over_months_pauses_at_the_end_of_a_short_one() {
        Contact.Builder contact = contact().add(buy("a", "2023-02-28T11:00:00Z", 1));
        Criterion lastMonth = happened(new Rolling(TimeSpan.of(1, Unit.MONTHS, Zone.of(BERLIN))));
        assertThat(truth(lastMonth, contact, "2023-03-28T11:00:00Z")).isEqualTo(FALSE);
        assertThat(truth(lastMonth, contact, "2023-03-29T08:00:00Z")).isEqualTo(TRUE);
        assertThat(truth(lastMonth, contact, "2023-03-29T11:00:00Z")).isEqualTo(FALSE);
    }

    @Test
    void t3_a_day_begins_when_clocks_first_show_it() {
        Contact.Builder contact = contact().add(buy("a", "2024-06-30T22:00:00Z", 1));
        assertThat(truth(happened(CALENDAR.today()), contact, "2024-07-01T21:59:59Z"))
                .isEqualTo(TRUE);
        assertThat(truth(happened(CALENDAR.today()), contact, "2024-07-01T22:00:00Z"))
                .isEqualTo(FALSE);
        assertThat(truth(happened(CALENDAR.thisQuarter()), contact, "2024-09-30T21:59:59Z"))
                .isEqualTo(TRUE);
        assertThat(truth(happened(CALENDAR.lastWeek()), contact, "2024-07-09T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    @Test
    void t6_the_earliest_copy_counts() {
        Contact.Builder contact =
                contact().add(buy("a", "2024-06-02T00:00:00Z", 7), buy("a", "2024-06-01T00:00:00Z", 1));
        assertThat(truth(that(EventAggregate.sum(AMOUNT, buys(new Ever())), is(1L)), contact, "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    @Test
    void b3_averages_and_ratios_do_not_round() {
        Contact.Builder contact = contact()
                .add(
                        buy("a", "2024-06-01T00:00:00Z", 1),
                        buy("b", "2024-06-02T00:00:00Z", 1),
                        buy("c", "2024-06-03T00:00:00Z", 2));
        EventCount count = new EventCount(buys(new Ever()));
        EventAggregate<Long> sum = EventAggregate.sum(AMOUNT, buys(new Ever()));
        BigDecimal almost = new BigDecimal("1.3333333333333333333333333333333333");
        assertThat(truth(
                        that(EventAggregate.average(AMOUNT, buys(new Ever())), isLessThan(almost)),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(FALSE);
        assertThat(truth(
                        that(new Ratio(count, sum, BigDecimal.ONE), is(new BigDecimal("0.75"))),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
        assertThat(truth(
                        that(new Ratio(count, sum, new BigDecimal("4.1")), Presence.KNOWN),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(FALSE);
    }

    @Test
    void b4_of_equally_frequent_values_the_most_recent_counts() {
        Contact.Builder contact = contact()
                .add(
                        buy("a", "2024-06-01T00:00:00Z", 1),
                        buy("b", "2024-06-02T00:00:00Z", 9),
                        buy("c", "2024-06-02T00:00:00Z", 5));
        assertThat(truth(
                        that(EventAggregate.mostFrequent(AMOUNT, buys(new Ever())), is(5L)),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    @Test
    void b6_periods_count_with_enough_events() {
        Contact.Builder contact = contact()
                .add(
                        buy("a", "2024-05-31T21:59:59Z", 1),
                        buy("b", "2024-05-31T22:00:00Z", 1),
                        buy("c", "2024-06-20T00:00:00Z", 1));
        assertThat(truth(
                        that(new PeriodCount(CalendarUnit.MONTH, CALENDAR, 1, buys(new Ever())), is(2L)),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
        assertThat(truth(
                        that(new PeriodCount(CalendarUnit.MONTH, CALENDAR, 2, buys(new Ever())), is(1L)),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    private static EventSequence followed(Kind kind, List<PropertyMatch> matches, Optional<TimeSpan> within) {
        SequenceStep step = new SequenceStep(kind, new EventPattern(BUY, Constant.EVERYONE), matches, within);
        return new EventSequence(buys(new Ever()), List.of(step), Optional.empty());
    }

    @Test
    void b8_a_limit_includes_its_end() {
        Contact.Builder contact =
                contact().add(buy("a", "2024-06-01T00:00:00Z", 1), buy("b", "2024-06-02T00:00:00Z", 1));
        assertThat(truth(followed(Kind.FOLLOWED_BY, List.of(), Optional.of(days(1))), contact, "2024-07-01T00:00:00Z"))
                .isEqualTo(TRUE);
        assertThat(truth(
                        followed(Kind.FOLLOWED_BY, List.of(), Optional.of(TimeSpan.of(23, Unit.HOURS))),
                        contact,
                        "2024-07-01T00:00:00Z"))
                .isEqualTo(FALSE);
    }

    @Test
    void b8_what_must_not_happen_is_decided_at_the_limit() {
        Contact.Builder contact = contact().add(buy("a", "2024-06-01T00:00:00Z", 1));
        EventSequence alone = followed(Kind.NOT_FOLLOWED_BY, List.of(), Optional.of(days(1)));
        assertThat(truth(alone, contact, "2024-06-01T23:59:59.999999Z")).isEqualTo(FALSE);
        assertThat(truth(alone, contact, "2024-06-02T00:00:00Z")).isEqualTo(TRUE);
    }

    @Test
    void b8_what_lacks_the_property_is_tied_to_nothing() {
        Contact.Builder contact = contact()
                .add(
                        buy("a", "2024-06-01T00:00:00Z").set(CART, "x").build(),
                        buy("b", "2024-06-01T01:00:00Z").build());
        List<PropertyMatch> sameCart = List.of(new PropertyMatch(CART, CART));
        assertThat(truth(followed(Kind.FOLLOWED_BY, sameCart, Optional.empty()), contact, "2024-07-01T00:00:00Z"))
                .isEqualTo(FALSE);
        assertThat(truth(
                        followed(Kind.NOT_FOLLOWED_BY, sameCart, Optional.of(days(1))),
                        contact,
                        "2024-06-02T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    @Test
    void m4_points_fade_with_each_full_span() {
        Contact.Builder contact = contact().add(buy("a", "2024-01-01T00:00:00Z", 1));
        Fading fading =
                new Fading(new BigDecimal("0.1"), days(30), new EventMoment(EventPosition.LAST, buys(new Ever())));
        Score score = new Score(
                "loyalty",
                List.of(new ScorePart(BigDecimal.TEN, Constant.EVERYONE, BigDecimal.ZERO, Optional.of(fading))),
                Optional.empty());
        assertThat(truth(that(score, is(BigDecimal.TEN)), contact, "2024-01-30T23:59:59Z"))
                .isEqualTo(TRUE);
        assertThat(truth(that(score, is(new BigDecimal("9"))), contact, "2024-01-31T00:00:00Z"))
                .isEqualTo(TRUE);
        assertThat(truth(that(score, is(BigDecimal.ZERO)), contact, "2024-10-27T00:00:00Z"))
                .isEqualTo(TRUE);
    }

    @Test
    void t9_what_may_be_missing_matters_only_if_it_could_change_the_answer() {
        Contact.Builder contact = contact()
                .add(buy("a", "2024-06-10T00:00:00Z", 5))
                .historyKnownSince(Instant.parse("2024-06-05T00:00:00Z"));
        String asOf = "2024-06-11T00:00:00Z";
        EventCount ever = new EventCount(buys(new Ever()));
        assertThat(truth(that(ever, isAtLeast(1L)), contact, asOf)).isEqualTo(TRUE);
        assertThat(truth(that(ever, isLessThan(1L)), contact, asOf)).isEqualTo(FALSE);
        assertThat(truth(that(ever, isAtLeast(2L)), contact, asOf)).isEqualTo(UNKNOWN);
        assertThat(truth(that(new EventCount(buys(new Rolling(days(6)))), is(1L)), contact, asOf))
                .isEqualTo(TRUE);
        assertThat(truth(that(new EventCount(buys(new Rolling(days(7)))), is(1L)), contact, asOf))
                .isEqualTo(UNKNOWN);
        assertThat(truth(that(new DaysSince(EventPosition.LAST, buys(new Ever())), is(1L)), contact, asOf))
                .isEqualTo(TRUE);
        assertThat(truth(that(new DaysSince(EventPosition.FIRST, buys(new Ever())), isAtLeast(1L)), contact, asOf))
                .isEqualTo(TRUE);
        assertThat(truth(that(new DaysSince(EventPosition.FIRST, buys(new Ever())), is(1L)), contact, asOf))
                .isEqualTo(UNKNOWN);
        assertThat(truth(that(EventAggregate.maximum(AMOUNT, buys(new Ever())), isAtLeast(5L)), contact, asOf))
                .isEqualTo(TRUE);
        assertThat(truth(that(EventAggregate.sum(AMOUNT, buys(new Ever())), isAtLeast(5L)), contact, asOf))
                .isEqualTo(UNKNOWN);
        assertThat(truth(new EventTest(buys(new Rolling(days(2))), Occurrence.HAPPENED_FIRST), contact, asOf))
                .isEqualTo(UNKNOWN);
        assertThat(truth(new EventTest(buys(new Ever()), Occurrence.HAPPENED_FIRST), contact, asOf))
                .isEqualTo(TRUE);
    }
}
