package dev.segmentkit.examples.retail.grocery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.SegmentEngine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Households at the edges of the segments whose edges are easily mistaken. */
class GrocerySegmentsTest {
    private static final Instant AS_OF = Instant.parse("2018-01-01T05:00:00Z");

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private static final SegmentEngine<Household> ENGINE =
            SegmentEngine.compile(GrocerySegments.CATALOG, GroceryBinding.OF_HOUSEHOLDS);

    private static Household household(@Nullable KidsCount kids) {
        return new Household("1", new Demographics(null, null, null, null, null, null, kids));
    }

    private static void buy(Household household, int baskets, String amountOfEach, Duration ago) {
        for (int i = 1; i <= baskets; i++) {
            String basket = ago + "-" + i;
            household.add(new PurchaseLine(
                    basket, AS_OF.minus(ago), new BigDecimal(amountOfEach), 1L, null, null, null, null, basket));
        }
    }

    private static boolean isIn(Segment segment, Household household) {
        return ENGINE.matches(segment, household, AS_OF);
    }

    private static Instant daysAgo(long days) {
        return AS_OF.minus(Duration.ofDays(days));
    }

    private static Instant justBefore(Instant moment) {
        return moment.minus(MICROSECOND);
    }

    private static Instant justAfter(Instant moment) {
        return moment.plus(MICROSECOND);
    }

    @SafeVarargs
    private static Household whoever(Consumer<Household>... deeds) {
        Household household = household(null);
        for (Consumer<Household> deed : deeds) {
            deed.accept(household);
        }
        return household;
    }

    private static Consumer<Household> bought(int lines, Instant at) {
        return bought(lines, at, null, null);
    }

    private static Consumer<Household> boughtOf(@Nullable Brand brand, int lines) {
        return bought(lines, daysAgo(1_000), null, brand);
    }

    private static Consumer<Household> boughtFrom(@Nullable String department, int lines, Instant at) {
        return bought(lines, at, department, null);
    }

    private static Consumer<Household> bought(
            int lines, Instant at, @Nullable String department, @Nullable Brand brand) {
        return household -> {
            for (int i = 0; i < lines; i++) {
                String id = "p" + household.purchases().size();
                household.add(new PurchaseLine(id, at, null, 1L, department, null, brand, null, null));
            }
        };
    }

    private static Consumer<Household> received(@Nullable String campaign, @Nullable CampaignType type, Instant at) {
        return household ->
                household.add(new CampaignReceived("c" + household.campaigns().size(), at, campaign, type));
    }

    private static Consumer<Household> redeemed(@Nullable String campaign, Instant at) {
        return household ->
                household.add(new CouponRedeemed("r" + household.redemptions().size(), at, campaign));
    }

    private static void assertIn(Segment segment, Household... members) {
        assertThat(members).extracting(household -> truth(segment, household)).containsOnly(Truth.TRUE);
    }

    private static void assertOut(Segment segment, Household... others) {
        assertThat(others).extracting(household -> truth(segment, household)).containsOnly(Truth.FALSE);
    }

    private static Truth truth(Segment segment, Household household) {
        return ENGINE.verdict(segment, household, AS_OF).truth();
    }

    @Test
    void families_have_kids_as_far_as_we_know() {
        assertThat(isIn(GrocerySegments.FAMILIES, household(KidsCount.ONE))).isTrue();
        assertThat(isIn(GrocerySegments.FAMILIES, household(KidsCount.NONE))).isFalse();
        assertThat(isIn(GrocerySegments.FAMILIES, household(null))).isFalse();
    }

    @Test
    void high_value_takes_baskets_and_money() {
        Household both = household(null);
        buy(both, 20, "7.50", Duration.ofDays(364));
        Household centsShort = household(null);
        buy(centsShort, 20, "7.49", Duration.ofDays(364));
        Household basketShort = household(null);
        buy(basketShort, 19, "100", Duration.ofDays(364));
        Household tooLongAgo = household(null);
        buy(tooLongAgo, 20, "7.50", Duration.ofDays(365));

        assertThat(isIn(GrocerySegments.HIGH_VALUE, both)).isTrue();
        assertThat(isIn(GrocerySegments.HIGH_VALUE, centsShort)).isFalse();
        assertThat(isIn(GrocerySegments.HIGH_VALUE, basketShort)).isFalse();
        assertThat(isIn(GrocerySegments.HIGH_VALUE, tooLongAgo)).isFalse();
    }

    @Test
    void loyal_shoppers_need_only_one_of_both() {
        Household often = household(null);
        buy(often, 8, "0.01", Duration.ofDays(89));
        Household much = household(null);
        buy(much, 1, "80", Duration.ofDays(89));
        Household neither = household(null);
        buy(neither, 7, "11.42", Duration.ofDays(89));

        assertThat(isIn(GrocerySegments.LOYAL_SHOPPERS, often)).isTrue();
        assertThat(isIn(GrocerySegments.LOYAL_SHOPPERS, much)).isTrue();
        assertThat(isIn(GrocerySegments.LOYAL_SHOPPERS, neither)).isFalse();
    }

    @Test
    void whoever_lapsed_has_bought_before() {
        Household lapsed = household(null);
        buy(lapsed, 1, "1", Duration.ofDays(90));
        Household fresh = household(null);
        buy(fresh, 1, "1", Duration.ofDays(90).minusSeconds(1));

        assertThat(isIn(GrocerySegments.LAPSED, lapsed)).isTrue();
        assertThat(isIn(GrocerySegments.LAPSED, fresh)).isFalse();
        assertThat(isIn(GrocerySegments.LAPSED, household(null))).isFalse();
    }

    @Test
    void new_customers_have_no_earlier_purchase() {
        Household first = household(null);
        buy(first, 2, "1", Duration.ofDays(59));
        Household known = household(null);
        buy(known, 1, "1", Duration.ofDays(59));
        buy(known, 1, "1", Duration.ofDays(60));

        assertThat(isIn(GrocerySegments.NEW_CUSTOMERS, first)).isTrue();
        assertThat(isIn(GrocerySegments.NEW_CUSTOMERS, known)).isFalse();
    }

    @Test
    void coupon_ignorers_got_a_campaign() {
        Household ignorer = household(null);
        ignorer.add(new CampaignReceived("1", AS_OF, "24", CampaignType.A));
        Household user = household(null);
        user.add(new CampaignReceived("1", AS_OF, "24", CampaignType.A));
        user.add(new CouponRedeemed("1", AS_OF, "24"));

        assertThat(isIn(GrocerySegments.COUPON_IGNORERS, ignorer)).isTrue();
        assertThat(isIn(GrocerySegments.COUPON_IGNORERS, user)).isFalse();
        assertThat(isIn(GrocerySegments.COUPON_IGNORERS, household(null))).isFalse();
    }

    private static Household boughtBeforeAndLately(int before, int lately) {
        return whoever(bought(before, daysAgo(120)), bought(lately, daysAgo(10)));
    }

    @Test
    void declining_is_fewer_than_half_of_at_least_ten() {
        assertIn(
                GrocerySegments.DECLINING,
                boughtBeforeAndLately(10, 4),
                boughtBeforeAndLately(10, 0),
                boughtBeforeAndLately(11, 5),
                boughtBeforeAndLately(100, 49));
        assertOut(
                GrocerySegments.DECLINING,
                boughtBeforeAndLately(10, 5),
                boughtBeforeAndLately(11, 6),
                boughtBeforeAndLately(100, 50),
                boughtBeforeAndLately(9, 0),
                boughtBeforeAndLately(0, 0));
    }

    @Test
    void what_was_bought_90_days_ago_was_bought_before_the_decline() {
        Instant begin = daysAgo(180);
        Instant middle = daysAgo(90);

        assertIn(
                GrocerySegments.DECLINING,
                whoever(bought(10, justAfter(begin)), bought(4, justAfter(middle))),
                whoever(bought(10, middle), bought(4, AS_OF)));
        assertOut(
                GrocerySegments.DECLINING,
                whoever(bought(9, justAfter(begin)), bought(1, begin)),
                whoever(bought(9, middle), bought(1, justAfter(middle))),
                whoever(bought(10, middle), bought(5, justAfter(middle))),
                whoever(bought(10, middle), bought(5, AS_OF), bought(1, begin)));
    }

    @Test
    void private_label_is_four_of_ten() {
        assertIn(
                GrocerySegments.PRIVATE_LABEL,
                whoever(boughtOf(Brand.PRIVATE, 4), boughtOf(Brand.NATIONAL, 6)),
                whoever(boughtOf(Brand.PRIVATE, 40), boughtOf(Brand.NATIONAL, 60)),
                whoever(boughtOf(Brand.PRIVATE, 10)));
        assertOut(
                GrocerySegments.PRIVATE_LABEL,
                whoever(boughtOf(Brand.PRIVATE, 3), boughtOf(Brand.NATIONAL, 7)),
                whoever(boughtOf(Brand.PRIVATE, 39), boughtOf(Brand.NATIONAL, 61)),
                whoever(boughtOf(Brand.NATIONAL, 10)));
    }

    @Test
    void lines_of_no_known_brand_are_neither_bought_nor_private() {
        assertIn(
                GrocerySegments.PRIVATE_LABEL,
                whoever(boughtOf(Brand.PRIVATE, 4), boughtOf(Brand.NATIONAL, 6), boughtOf(null, 100)));
        Household nineLines = whoever(boughtOf(Brand.PRIVATE, 9), boughtOf(null, 100));

        assertThat(truth(GrocerySegments.PRIVATE_LABEL, nineLines)).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(GrocerySegments.PRIVATE_LABEL, household(null))).isEqualTo(Truth.UNKNOWN);
        assertThat(isIn(GrocerySegments.PRIVATE_LABEL, nineLines)).isFalse();
    }

    @Test
    void whoever_stopped_was_here_half_a_year_ago() {
        assertIn(
                GrocerySegments.STOPPED,
                whoever(bought(1, daysAgo(90))),
                whoever(bought(1, justAfter(daysAgo(180)))),
                whoever(bought(1, daysAgo(1_000)), bought(1, daysAgo(120))));
        assertOut(
                GrocerySegments.STOPPED,
                household(null),
                whoever(bought(1, justAfter(daysAgo(90)))),
                whoever(bought(1, daysAgo(180))),
                whoever(bought(1, daysAgo(120)), bought(1, AS_OF)));
    }

    @Test
    void whoever_restarted_was_here_before_the_pause() {
        assertIn(
                GrocerySegments.RESTARTED,
                whoever(bought(1, daysAgo(270)), bought(1, justAfter(daysAgo(90)))),
                whoever(bought(1, daysAgo(1_000)), bought(1, AS_OF)));
        assertOut(
                GrocerySegments.RESTARTED,
                household(null),
                whoever(bought(1, AS_OF)),
                whoever(bought(1, daysAgo(270))),
                whoever(bought(1, justAfter(daysAgo(270))), bought(1, AS_OF)),
                whoever(bought(1, daysAgo(270)), bought(1, daysAgo(90))),
                whoever(bought(1, daysAgo(270)), bought(1, daysAgo(90)), bought(1, AS_OF)));
    }

    @Test
    void campaign_converters_use_a_coupon_within_14_days() {
        Consumer<Household> received = received("24", CampaignType.A, daysAgo(400));
        Instant end = daysAgo(400 - 14);

        assertIn(
                GrocerySegments.CAMPAIGN_CONVERTERS,
                whoever(received, redeemed("24", justAfter(daysAgo(400)))),
                whoever(received, redeemed("24", end)),
                whoever(received, received("25", CampaignType.A, daysAgo(20)), redeemed("25", daysAgo(19))));
        assertOut(
                GrocerySegments.CAMPAIGN_CONVERTERS,
                household(null),
                whoever(received),
                whoever(received, redeemed("24", justAfter(end))),
                whoever(received, redeemed("24", justBefore(daysAgo(400)))),
                whoever(redeemed("24", end)));
    }

    @Test
    void the_coupon_must_be_of_the_same_campaign_and_that_of_type_A() {
        Instant then = daysAgo(400);

        assertOut(
                GrocerySegments.CAMPAIGN_CONVERTERS,
                whoever(received("24", CampaignType.A, then), redeemed("25", daysAgo(399))),
                whoever(received("24", CampaignType.A, then), redeemed(null, daysAgo(399))),
                whoever(received(null, CampaignType.A, then), redeemed(null, daysAgo(399))),
                whoever(received("24", CampaignType.B, then), redeemed("24", daysAgo(399))),
                whoever(received("24", null, then), redeemed("24", daysAgo(399))),
                whoever(
                        received("24", CampaignType.A, then),
                        received("25", CampaignType.C, then),
                        redeemed("25", daysAgo(399))));
    }

    @Test
    void no_response_is_known_after_30_days_and_forgotten_after_180() {
        assertIn(
                GrocerySegments.CAMPAIGN_NO_RESPONSE,
                whoever(received("24", CampaignType.B, daysAgo(30))),
                whoever(received("24", null, justAfter(daysAgo(180)))));
        assertOut(
                GrocerySegments.CAMPAIGN_NO_RESPONSE,
                household(null),
                whoever(received("24", CampaignType.B, justAfter(daysAgo(30)))),
                whoever(received("24", CampaignType.B, daysAgo(180))));
    }

    @Test
    void only_a_coupon_of_the_same_campaign_within_30_days_is_a_response() {
        Consumer<Household> received = received("24", CampaignType.B, daysAgo(100));
        Instant end = daysAgo(70);

        assertOut(
                GrocerySegments.CAMPAIGN_NO_RESPONSE,
                whoever(received, redeemed("24", justAfter(daysAgo(100)))),
                whoever(received, redeemed("24", end)));
        assertIn(
                GrocerySegments.CAMPAIGN_NO_RESPONSE,
                whoever(received, redeemed("24", justAfter(end))),
                whoever(received, redeemed("24", justBefore(daysAgo(100)))),
                whoever(received, redeemed("25", end)),
                whoever(received, redeemed(null, end)),
                whoever(received(null, CampaignType.B, daysAgo(100)), redeemed(null, end)),
                whoever(received, redeemed("24", end), received("25", CampaignType.B, daysAgo(50))));
    }

    @Test
    void a_favourite_is_bought_most_often_and_of_equals_last() {
        assertIn(
                GrocerySegments.PRODUCE_FAVOURITE,
                whoever(boughtFrom("PRODUCE", 1, daysAgo(1_000))),
                whoever(boughtFrom("PRODUCE", 3, daysAgo(9)), boughtFrom("MEAT", 2, AS_OF)),
                whoever(boughtFrom("MEAT", 2, daysAgo(9)), boughtFrom("PRODUCE", 2, justAfter(daysAgo(9)))),
                whoever(boughtFrom("PRODUCE", 1, daysAgo(9)), boughtFrom(null, 100, AS_OF)));
        assertOut(
                GrocerySegments.PRODUCE_FAVOURITE,
                whoever(boughtFrom("PRODUCE", 2, AS_OF), boughtFrom("MEAT", 3, daysAgo(9))),
                whoever(boughtFrom("PRODUCE", 2, daysAgo(9)), boughtFrom("MEAT", 2, justAfter(daysAgo(9)))),
                whoever(boughtFrom("PRODUCE", 2, daysAgo(9)), boughtFrom("MEAT", 2, daysAgo(9))),
                whoever(boughtFrom("Produce", 1, AS_OF)));
    }

    @Test
    void nobody_has_a_favourite_without_a_known_department() {
        assertThat(truth(GrocerySegments.PRODUCE_FAVOURITE, household(null))).isEqualTo(Truth.UNKNOWN);
        assertThat(truth(GrocerySegments.PRODUCE_FAVOURITE, whoever(boughtFrom(null, 9, AS_OF))))
                .isEqualTo(Truth.UNKNOWN);
    }

    /** A purchase in each of these weeks, on Wednesday; week 1 is the first of the last 12. */
    private static Consumer<Household> boughtInWeeks(int... weeks) {
        return household -> {
            for (int week : weeks) {
                bought(1, wednesday(week)).accept(household);
            }
        };
    }

    private static Instant wednesday(int week) {
        return LocalDate.of(2017, 10, 11)
                .plusWeeks(week - 1)
                .atTime(LocalTime.NOON)
                .atZone(ZoneId.of("America/New_York"))
                .toInstant();
    }

    @Test
    void weekly_regulars_come_in_ten_weeks_of_twelve() {
        assertIn(
                GrocerySegments.WEEKLY_REGULARS,
                whoever(boughtInWeeks(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)),
                whoever(boughtInWeeks(1, 3, 4, 5, 6, 8, 9, 10, 11, 12)));
        assertOut(
                GrocerySegments.WEEKLY_REGULARS,
                household(null),
                whoever(boughtInWeeks(1, 2, 3, 4, 5, 6, 7, 8, 9), bought(50, wednesday(9))),
                whoever(boughtInWeeks(0, 1, 2, 3, 4, 5, 6, 7, 8, 9)),
                whoever(boughtInWeeks(1, 2, 3, 4, 5, 6, 7, 8, 9, 13)));
    }

    @Test
    void the_twelve_weeks_begin_on_a_Monday_and_end_on_a_Sunday_in_New_York() {
        Consumer<Household> inNine = boughtInWeeks(2, 3, 4, 5, 6, 7, 8, 9, 10);
        Instant begin = Instant.parse("2017-10-09T04:00:00Z");

        assertIn(
                GrocerySegments.WEEKLY_REGULARS,
                whoever(inNine, bought(1, begin)),
                whoever(inNine, bought(1, justBefore(AS_OF))));
        assertOut(
                GrocerySegments.WEEKLY_REGULARS,
                whoever(inNine, bought(1, justBefore(begin))),
                whoever(inNine, bought(1, AS_OF)));
    }

    /** Clocks were set back on Sunday, 5 November, so that the week of the 30th of October is an hour longer. */
    @Test
    void a_week_ends_at_midnight_also_when_clocks_are_set_back() {
        Consumer<Household> inNine = boughtInWeeks(1, 2, 3, 4, 6, 7, 8, 9, 10);
        Instant monday = Instant.parse("2017-11-06T05:00:00Z");

        assertIn(GrocerySegments.WEEKLY_REGULARS, whoever(inNine, bought(1, monday)));
        assertOut(GrocerySegments.WEEKLY_REGULARS, whoever(inNine, bought(1, justBefore(monday))));
    }
}
