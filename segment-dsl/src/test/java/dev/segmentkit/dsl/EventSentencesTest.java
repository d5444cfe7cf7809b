package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.not;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.weeks;
import static dev.segmentkit.dsl.Segments.years;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.BERLIN;
import static dev.segmentkit.dsl.Shop.CATEGORY;
import static dev.segmentkit.dsl.Shop.CHANNEL;
import static dev.segmentkit.dsl.Shop.CLIENT;
import static dev.segmentkit.dsl.Shop.DECEMBER;
import static dev.segmentkit.dsl.Shop.DELIVERY;
import static dev.segmentkit.dsl.Shop.DISCOUNT;
import static dev.segmentkit.dsl.Shop.GIFT;
import static dev.segmentkit.dsl.Shop.LABELS;
import static dev.segmentkit.dsl.Shop.LOGIN;
import static dev.segmentkit.dsl.Shop.PAID_AT;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Shop.QUANTITY;
import static dev.segmentkit.dsl.Shop.SHOP_PLACE;
import static dev.segmentkit.dsl.Shop.TIME_ZONE;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.dsl.Shop.Channel;
import dev.segmentkit.dsl.Shop.Purchase;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What sentences about events say. */
class EventSentencesTest {
    @Nested
    class Windows {
        @Test
        void the_last_so_and_so_long() {
            assertText(event(PURCHASE).inLast(days(90)).happened()).isEqualTo("purchase happened in the last 90 days");
            assertText(event(PURCHASE).inLast(weeks(2)).happened()).isEqualTo("purchase happened in the last 2 weeks");
            assertText(event(PURCHASE).inLast(hours(1)).happened()).isEqualTo("purchase happened in the last 1 hour");
            assertText(event(PURCHASE).inLast(months(3, BERLIN)).happened())
                    .isEqualTo("purchase happened in the last 3 months (Europe/Berlin)");
            assertText(event(PURCHASE)
                            .inLast(years(2, calendar(TIME_ZONE, "Europe/Berlin")))
                            .happened())
                    .isEqualTo("purchase happened in the last 2 years ('time zone', else Europe/Berlin)");
        }

        @Test
        void so_and_so_long_ago() {
            assertText(event(PURCHASE).between(days(60), days(30)).happened())
                    .isEqualTo("purchase happened from 60 days to 30 days ago");
        }

        @Test
        void from_one_moment_to_another() {
            assertText(event(PURCHASE)
                            .between(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-01-01T00:00:00Z"))
                            .happened())
                    .isEqualTo("purchase happened from 2026-01-01T00:00:00Z to 2027-01-01T00:00:00Z");
            assertText(event(PURCHASE).during(DECEMBER).happened())
                    .isEqualTo("purchase happened from 2025-12-01T00:00:00Z to 2026-01-01T00:00:00Z");
            assertThat(event(PURCHASE).during(DECEMBER).happened())
                    .isEqualTo(event(PURCHASE)
                            .between(DECEMBER.from(), DECEMBER.to())
                            .happened());
        }

        @Test
        void calendar_periods() {
            assertText(event(PURCHASE).during(BERLIN.thisMonth()).happened())
                    .isEqualTo("purchase happened in this month (Europe/Berlin)");
            assertText(event(PURCHASE).during(BERLIN.today().soFar()).happened())
                    .isEqualTo("purchase happened today so far (Europe/Berlin)");
            assertText(event(PURCHASE)
                            .during(BERLIN.last(4, CalendarUnit.QUARTER))
                            .happened())
                    .isEqualTo("purchase happened in the previous 4 quarters (Europe/Berlin)");
            assertText(event(PURCHASE).during(calendar("UTC").lastYear()).happened())
                    .isEqualTo("purchase happened in the previous year (UTC)");
        }

        @Test
        void all_of_the_past() {
            assertText(event(PURCHASE).ever().happened()).isEqualTo("purchase happened at any time");
        }

        @Test
        void the_future_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(PURCHASE).during(BERLIN.nextMonth()))
                    .withMessage("event 'purchase' cannot be looked for in the following month (Europe/Berlin):"
                            + " events after asOf are invisible");
        }

        @Test
        void ends_in_the_wrong_order_are_refused() {
            Instant newYear = Instant.parse("2026-01-01T00:00:00Z");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(PURCHASE).between(days(30), days(60)))
                    .withMessage("a band names the longer span first, got between 30 days and 60 days ago");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> event(PURCHASE).between(newYear, newYear))
                    .withMessage("a window must end after it begins,"
                            + " got from 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z");
        }
    }

    @Nested
    class Questions {
        private final EventsClause<Purchase> recent = event(PURCHASE).inLast(days(90));

        @Test
        void whether_any_happened() {
            assertText(recent.happened()).isEqualTo("purchase happened in the last 90 days");
            assertText(recent.didNotHappen()).isEqualTo("not (purchase happened in the last 90 days)");
            assertThat(recent.didNotHappen()).isEqualTo(not(recent.happened()));
            assertText(recent.happenedForTheFirstTime())
                    .isEqualTo("purchase happened for the first time in the last 90 days");
        }

        @Test
        void how_many() {
            assertText(recent.count().isAtLeast(3)).isEqualTo("count of purchase in the last 90 days is at least 3");
            assertText(recent.count().isGreaterThan(3))
                    .isEqualTo("count of purchase in the last 90 days is greater than 3");
            assertText(recent.count().isAtMost(3)).isEqualTo("count of purchase in the last 90 days is at most 3");
            assertText(recent.count().isLessThan(3)).isEqualTo("count of purchase in the last 90 days is less than 3");
            assertText(recent.count().is(0)).isEqualTo("count of purchase in the last 90 days is 0");
            assertText(recent.count().isBetween(3, 5))
                    .isEqualTo("count of purchase in the last 90 days is between [3, 5]");
            assertText(event(PURCHASE).ever().distinct(CATEGORY).isAtLeast(5))
                    .isEqualTo("count of distinct category of purchase at any time is at least 5");
        }

        @Test
        void sums() {
            assertText(recent.sum(QUANTITY).isAtLeast(10))
                    .isEqualTo("sum of quantity of purchase in the last 90 days is at least 10");
            assertText(recent.sum(AMOUNT).isAtLeast(1_000))
                    .isEqualTo("sum of amount of purchase in the last 90 days is at least 1000");
            assertText(recent.sum(AMOUNT).isLessThan(new BigDecimal("999.99")))
                    .isEqualTo("sum of amount of purchase in the last 90 days is less than 999.99");
            assertText(recent.sum(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("sum of discount of purchase in the last 90 days is at least 0.5");
        }

        @Test
        void averages() {
            assertText(recent.average(QUANTITY).isAtLeast(new BigDecimal("2.50")))
                    .isEqualTo("average of quantity of purchase in the last 90 days is at least 2.5");
            assertText(recent.average(AMOUNT).isAtLeast(50))
                    .isEqualTo("average of amount of purchase in the last 90 days is at least 50");
            assertText(recent.average(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("average of discount of purchase in the last 90 days is at least 0.5");
        }

        @Test
        void smallest_values() {
            assertText(recent.min(QUANTITY).isAtLeast(10))
                    .isEqualTo("smallest quantity of purchase in the last 90 days is at least 10");
            assertText(recent.min(AMOUNT).isAtLeast(50))
                    .isEqualTo("smallest amount of purchase in the last 90 days is at least 50");
            assertText(recent.min(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("smallest discount of purchase in the last 90 days is at least 0.5");
            assertText(recent.min(DELIVERY).isBefore(LocalDate.of(2026, 1, 1)))
                    .isEqualTo("earliest delivery of purchase in the last 90 days is before 2026-01-01");
            assertText(recent.min(PAID_AT).isInLast(days(7)))
                    .isEqualTo("earliest 'paid at' of purchase in the last 90 days is in the last 7 days");
            assertText(recent.min(CLIENT).isAtLeast(Version.of("2.1")))
                    .isEqualTo("lowest client of purchase in the last 90 days is at least 2.1.0");
        }

        @Test
        void greatest_values() {
            assertText(recent.max(QUANTITY).isAtLeast(10))
                    .isEqualTo("greatest quantity of purchase in the last 90 days is at least 10");
            assertText(recent.max(AMOUNT).isAtLeast(50))
                    .isEqualTo("greatest amount of purchase in the last 90 days is at least 50");
            assertText(recent.max(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("greatest discount of purchase in the last 90 days is at least 0.5");
            assertText(recent.max(DELIVERY).isAfter(LocalDate.of(2026, 1, 1)))
                    .isEqualTo("latest delivery of purchase in the last 90 days is after 2026-01-01");
            assertText(recent.max(PAID_AT).isInLast(days(7)))
                    .isEqualTo("latest 'paid at' of purchase in the last 90 days is in the last 7 days");
            assertText(recent.max(CLIENT).isLessThan(Version.of("2.1")))
                    .isEqualTo("highest client of purchase in the last 90 days is less than 2.1.0");
        }

        @Test
        void when_the_first_and_the_last_one_happened() {
            assertText(event(PURCHASE).ever().first().moment().isInLast(days(60)))
                    .isEqualTo("the first purchase at any time is in the last 60 days");
            assertText(recent.last().moment().isAfter(Instant.parse("2026-01-01T00:00:00Z")))
                    .isEqualTo("the last purchase in the last 90 days is after 2026-01-01T00:00:00Z");
        }

        @Test
        void what_the_first_and_the_last_one_were_like() {
            assertText(event(PURCHASE).ever().first().property(CATEGORY).is("shoes"))
                    .isEqualTo("category of the first purchase at any time is \"shoes\"");

            OneEventClause<Purchase> last = event(PURCHASE).ever().last();
            assertText(last.property(CATEGORY).isNot("shoes"))
                    .isEqualTo("not (category of the last purchase at any time is \"shoes\")");
            assertText(last.property(QUANTITY).isAtLeast(2))
                    .isEqualTo("quantity of the last purchase at any time is at least 2");
            assertText(last.property(AMOUNT).isAtLeast(100))
                    .isEqualTo("amount of the last purchase at any time is at least 100");
            assertText(last.property(DISCOUNT).isAtLeast(0.5))
                    .isEqualTo("discount of the last purchase at any time is at least 0.5");
            assertText(last.property(GIFT).isTrue()).isEqualTo("gift of the last purchase at any time is true");
            assertText(last.property(DELIVERY).isIn(BERLIN.thisWeek()))
                    .isEqualTo("delivery of the last purchase at any time is in this week (Europe/Berlin)");
            assertText(last.property(PAID_AT).isInLast(days(7)))
                    .isEqualTo("'paid at' of the last purchase at any time is in the last 7 days");
            assertText(last.property(CHANNEL).is(Channel.SHOP))
                    .isEqualTo("channel of the last purchase at any time is \"SHOP\"");
            assertText(last.property(LABELS).contains("gift"))
                    .isEqualTo("labels of the last purchase at any time contains \"gift\"");
            assertText(last.property(SHOP_PLACE).isWithin(1_000, new Place(52.52, 13.405)))
                    .isEqualTo("'shop place' of the last purchase at any time is within 1000 m of 52.52,13.405");
            assertText(last.property(CLIENT).isLessThan(Version.of("2.0")))
                    .isEqualTo("client of the last purchase at any time is less than 2.0.0");
            assertText(last.property(CATEGORY).isMissing())
                    .isEqualTo("category of the last purchase at any time is missing");
        }

        @Test
        void measures_are_known_or_missing_like_attributes() {
            assertText(recent.average(AMOUNT).isKnown())
                    .isEqualTo("average of amount of purchase in the last 90 days is known");
            assertText(recent.average(AMOUNT).isLessThan(50).orMissing())
                    .isEqualTo("(average of amount of purchase in the last 90 days is less than 50) or missing");
        }
    }

    @Nested
    class Filters {
        @Test
        void stand_between_the_event_and_the_question() {
            assertText(event(PURCHASE)
                            .where(property(AMOUNT).isAtLeast(50))
                            .ever()
                            .happened())
                    .isEqualTo("purchase where (amount is at least 50) happened at any time");
            assertText(event(PURCHASE)
                            .where(property(AMOUNT).isAtLeast(50))
                            .inLast(days(90))
                            .count()
                            .isAtLeast(3))
                    .isEqualTo("count of purchase where (amount is at least 50) in the last 90 days is at least 3");
            assertText(event(PURCHASE)
                            .where(property(CATEGORY).is("shoes"))
                            .ever()
                            .last()
                            .moment()
                            .isInLast(days(7)))
                    .isEqualTo("the last purchase where (category is \"shoes\") at any time is in the last 7 days");
        }

        @Test
        void must_all_hold_however_they_are_given() {
            EventCondition<Purchase> shoes = property(CATEGORY).is("shoes");
            EventCondition<Purchase> dear = property(AMOUNT).isAtLeast(50);
            EventCondition<Purchase> gift = property(GIFT).isTrue();

            assertText(event(PURCHASE).where(shoes, dear, gift).ever().happened())
                    .isEqualTo("purchase where (category is \"shoes\" and amount is at least 50 and gift is true)"
                            + " happened at any time");
            assertThat(event(PURCHASE).where(shoes, dear, gift).ever().happened())
                    .isEqualTo(event(PURCHASE)
                            .where(shoes)
                            .where(dear, gift)
                            .ever()
                            .happened())
                    .isEqualTo(event(PURCHASE)
                            .where(shoes.and(dear).and(gift))
                            .ever()
                            .happened());
        }

        @Test
        void a_filter_that_is_added_leaves_the_sentence_before_it_alone() {
            EventClause<Purchase> purchase = event(PURCHASE);

            assertText(purchase.where(property(GIFT).isTrue()).ever().happened())
                    .contains(" where ");
            assertText(purchase.ever().happened()).isEqualTo("purchase happened at any time");
        }

        @Test
        void are_grouped_visibly() {
            assertText(property(CATEGORY).is("shoes").and(property(AMOUNT).isAtLeast(50)))
                    .isEqualTo("category is \"shoes\" and amount is at least 50");
            assertText(property(CATEGORY).is("shoes").or(property(CATEGORY).is("boots")))
                    .isEqualTo("category is \"shoes\" or category is \"boots\"");
            assertText(property(CATEGORY)
                            .is("shoes")
                            .or(property(CATEGORY).is("boots"))
                            .or(property(QUANTITY).is(1)))
                    .isEqualTo("category is \"shoes\" or category is \"boots\" or quantity is 1");
            assertText(property(GIFT)
                            .isTrue()
                            .and(property(QUANTITY).is(1).or(property(QUANTITY).is(2))))
                    .isEqualTo("gift is true and (quantity is 1 or quantity is 2)");
            assertText(property(GIFT)
                            .isTrue()
                            .or(property(QUANTITY).is(1))
                            .or(property(QUANTITY).is(2).and(property(AMOUNT).isAtLeast(50))))
                    .isEqualTo("gift is true or quantity is 1 or (quantity is 2 and amount is at least 50)");
        }

        @Test
        void are_negated_and_count_missing_properties_in() {
            assertText(not(property(CATEGORY).is("gift").or(property(GIFT).isTrue())))
                    .isEqualTo("not (category is \"gift\" or gift is true)");
            assertText(property(CATEGORY).isNot("gift").orMissing())
                    .isEqualTo("(not (category is \"gift\")) or missing");
            assertText(not(property(GIFT).isTrue()).and(property(QUANTITY).is(1)))
                    .isEqualTo("not (gift is true) and quantity is 1");
        }

        @Test
        void ask_properties_of_every_type() {
            assertText(property(CATEGORY).startsWith("sh")).isEqualTo("category starts with \"sh\"");
            assertText(property(QUANTITY).isAnyOf(1, 2, 3)).isEqualTo("quantity is any of [1, 2, 3]");
            assertText(property(AMOUNT).isAtLeast(new BigDecimal("49.90"))).isEqualTo("amount is at least 49.9");
            assertText(property(DISCOUNT).isLessThan(0.25)).isEqualTo("discount is less than 0.25");
            assertText(property(GIFT).isFalse()).isEqualTo("gift is false");
            assertText(property(DELIVERY).isOnOrAfter(LocalDate.of(2026, 1, 1)))
                    .isEqualTo("delivery is on or after 2026-01-01");
            assertText(property(PAID_AT).isInLast(days(7))).isEqualTo("'paid at' is in the last 7 days");
            assertText(property(CHANNEL).isNoneOf(Channel.SHOP, Channel.WEB))
                    .isEqualTo("not (channel is any of [\"SHOP\", \"WEB\"])");
            assertText(property(LABELS).hasAllOf("gift", "express"))
                    .isEqualTo("labels has all of [\"gift\", \"express\"]");
            assertText(property(SHOP_PLACE).isWithin(0.5, new Place(52.52, 13.405)))
                    .isEqualTo("'shop place' is within 0.5 m of 52.52,13.405");
            assertText(property(CLIENT).is(Version.of("2.1.0-rc.1"))).isEqualTo("client is 2.1.0-rc.1");
            assertText(property(CATEGORY).isMissing()).isEqualTo("category is missing");
        }
    }

    @Test
    void other_events_are_other_sentences() {
        assertText(event(LOGIN).inLast(days(30)).didNotHappen()).isEqualTo("not (login happened in the last 30 days)");
        assertThat(event(LOGIN).ever().happened())
                .isNotEqualTo(event(PURCHASE).ever().happened());
    }
}
