package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.BERLIN;
import static dev.segmentkit.dsl.Shop.CATEGORY;
import static dev.segmentkit.dsl.Shop.CHANNEL;
import static dev.segmentkit.dsl.Shop.CLIENT;
import static dev.segmentkit.dsl.Shop.DELIVERY;
import static dev.segmentkit.dsl.Shop.DISCOUNT;
import static dev.segmentkit.dsl.Shop.GIFT;
import static dev.segmentkit.dsl.Shop.PAID_AT;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Shop.QUANTITY;
import static dev.segmentkit.dsl.Shop.RENEWAL;
import static dev.segmentkit.dsl.Shop.SIGNED_UP;
import static dev.segmentkit.dsl.Texts.assertText;
import static dev.segmentkit.time.CalendarUnit.MONTH;
import static dev.segmentkit.time.CalendarUnit.WEEK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.dsl.Shop.Channel;
import dev.segmentkit.dsl.Shop.Purchase;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.Version;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What sentences say about when, how regularly and with what preference something is done. */
class HabitSentencesTest {
    private final EventsClause<Purchase> ever = event(PURCHASE).ever();

    private static EventSelection purchases(Window window) {
        return new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), window);
    }

    private static EventTest happened(Window window) {
        return new EventTest(purchases(window), EventTest.Occurrence.HAPPENED);
    }

    @Nested
    class Positions {
        @Test
        void are_counted_from_both_ends() {
            assertText(ever.nth(2).moment().isInLast(days(30)))
                    .isEqualTo("the 2nd purchase at any time is in the last 30 days");
            assertText(ever.nthLast(3).property(CATEGORY).is("shoes"))
                    .isEqualTo("category of the 3rd last purchase at any time is \"shoes\"");
            assertThat(ever.nth(1).moment().isKnown())
                    .isEqualTo(ever.first().moment().isKnown());
            assertThat(ever.nthLast(1).moment().isKnown())
                    .isEqualTo(ever.last().moment().isKnown());
            assertThat(ever.nth(2).moment().isInLast(days(30)))
                    .isEqualTo(new ValueTest<>(
                            new EventMoment(new EventPosition(EventPosition.Side.FIRST, 2), purchases(new Ever())),
                            new InWindow(new Rolling(days(30)))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ever.nth(0))
                    .withMessage("events are counted from 1, got 0");
            assertThatIllegalArgumentException().isThrownBy(() -> ever.nthLast(-1));
        }

        @Test
        void are_so_many_days_ago() {
            assertText(ever.last().daysAgo().isAtMost(30))
                    .isEqualTo("days since the last purchase at any time is at most 30");
            assertThat(ever.last().daysAgo().is(3))
                    .isEqualTo(new ValueTest<>(
                            new DaysSince(EventPosition.LAST, purchases(new Ever())), OneOf.of(List.of(3L))));
        }
    }

    @Nested
    class Regularity {
        @Test
        void is_in_so_many_periods() {
            assertText(event(PURCHASE).regularly(BERLIN.last(6, MONTH)).inAtLeast(5))
                    .isEqualTo("count of months (Europe/Berlin) with"
                            + " purchase in the previous 6 months (Europe/Berlin) is at least 5");
            assertText(event(PURCHASE)
                            .where(property(GIFT).isFalse())
                            .regularly(BERLIN.last(4, WEEK))
                            .atLeastTimes(2)
                            .inAtLeast(4))
                    .isEqualTo("count of weeks (Europe/Berlin) with at least 2 of"
                            + " purchase where (gift is false) in the previous 4 weeks (Europe/Berlin) is at least 4");
            assertThat(event(PURCHASE)
                            .regularly(BERLIN.last(6, MONTH))
                            .atLeastTimes(2)
                            .inAtLeast(5))
                    .isEqualTo(new ValueTest<>(
                            new PeriodCount(MONTH, BERLIN, 2, purchases(BERLIN.last(6, MONTH))),
                            new Comparison<>(Comparison.Operator.AT_LEAST, 5L)));
        }

        @Test
        void is_in_no_more_periods_than_there_are() {
            RegularityClause regularly = event(PURCHASE).regularly(BERLIN.last(6, MONTH));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regularly.inAtLeast(7))
                    .withMessage("purchase in the previous 6 months (Europe/Berlin)"
                            + " can be regular in 1 to 6 months, got at least 7");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regularly.inAtLeast(0))
                    .withMessageEndingWith("got at least 0");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> regularly.atLeastTimes(0))
                    .withMessage("a month counts with at least 1 event in it, got at least 0");
            assertText(regularly.inAtLeast(6)).endsWith("is at least 6");
            assertText(event(PURCHASE).regularly(BERLIN.thisMonth()).inAtLeast(1))
                    .endsWith("is at least 1");
        }

        @Test
        void is_how_many_days_and_periods_there_are() {
            assertText(event(PURCHASE).inLast(days(30)).distinctDays(BERLIN).isAtLeast(10))
                    .isEqualTo("count of days (Europe/Berlin) with" + " purchase in the last 30 days is at least 10");
            assertText(ever.distinctPeriods(WEEK, BERLIN).isLessThan(3))
                    .isEqualTo("count of weeks (Europe/Berlin) with purchase at any time is less than 3");
        }
    }

    @Nested
    class Changes {
        @Test
        void are_to_stop_and_to_begin_again() {
            assertThat(event(PURCHASE).stoppedBetween(days(180), days(90)))
                    .isEqualTo(new AllOf(List.of(
                            happened(new Band(days(180), days(90))), new Not(happened(new Rolling(days(90)))))));
            assertThat(event(PURCHASE).restartedAfterPauseBetween(days(270), days(90)))
                    .isEqualTo(new AllOf(List.of(
                            happened(new BeforeLast(days(270))),
                            new Not(happened(new Band(days(270), days(90)))),
                            happened(new Rolling(days(90))))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(PURCHASE).stoppedBetween(days(90), days(180)))
                    .withMessage("a band names the longer span first, got between 90 days and 180 days ago");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(PURCHASE).restartedAfterPauseBetween(days(90), days(180)));
        }

        @Test
        void are_continued_with_and_and_joined_by_any_of() {
            assertText(event(PURCHASE)
                            .stoppedBetween(days(180), days(90))
                            .and(attribute(SIGNED_UP).isKnown()))
                    .isEqualTo("purchase happened from 180 days to 90 days ago"
                            + " and not (purchase happened in the last 90 days) and 'signed up' is known");
            assertText(anyOf(
                            event(PURCHASE).restartedAfterPauseBetween(days(270), days(90)),
                            attribute(SIGNED_UP).isKnown()))
                    .isEqualTo("(purchase happened before the last 270 days"
                            + " and not (purchase happened from 270 days to 90 days ago)"
                            + " and purchase happened in the last 90 days) or 'signed up' is known");
        }

        @Test
        void look_before_the_last_so_and_so_long() {
            assertText(event(PURCHASE).beforeLast(days(365)).happened())
                    .isEqualTo("purchase happened before the last 365 days");
            assertText(attribute(SIGNED_UP).isBeforeLast(hours(2))).isEqualTo("'signed up' is before the last 2 hours");
            assertText(attribute(RENEWAL).isBeforeLast(days(30), BERLIN))
                    .isEqualTo("renewal is before the last 30 days (today in Europe/Berlin)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(RENEWAL).isBeforeLast(hours(2), BERLIN));
        }
    }

    @Nested
    class Preferences {
        @Test
        void are_the_most_frequent_values() {
            assertText(ever.mostFrequent(CATEGORY).is("shoes"))
                    .isEqualTo("most frequent category of purchase at any time is \"shoes\"");
            assertText(ever.mostFrequent(CHANNEL).is(Channel.SHOP))
                    .isEqualTo("most frequent channel of purchase at any time is \"SHOP\"");
            assertText(ever.mostFrequent(QUANTITY).isAtLeast(2))
                    .isEqualTo("most frequent quantity of purchase at any time is at least 2");
            assertText(ever.mostFrequent(AMOUNT).isAtLeast(100))
                    .isEqualTo("most frequent amount of purchase at any time is at least 100");
            assertText(ever.mostFrequent(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("most frequent discount of purchase at any time is at least 0.5");
            assertText(ever.mostFrequent(GIFT).isTrue())
                    .isEqualTo("most frequent gift of purchase at any time is true");
            assertText(ever.mostFrequent(DELIVERY).isBefore(LocalDate.of(2026, 1, 1)))
                    .isEqualTo("most frequent delivery of purchase at any time is before 2026-01-01");
            assertText(ever.mostFrequent(PAID_AT).isInLast(days(7)))
                    .isEqualTo("most frequent 'paid at' of purchase at any time is in the last 7 days");
            assertText(ever.mostFrequent(CLIENT).isAtLeast(Version.of("2.1")))
                    .isEqualTo("most frequent client of purchase at any time is at least 2.1.0");
            assertThat(ever.mostFrequent(CATEGORY).is("shoes"))
                    .isEqualTo(new ValueTest<>(
                            EventAggregate.mostFrequent(CATEGORY, purchases(new Ever())), OneOf.of(List.of("shoes"))));
        }
    }
}
