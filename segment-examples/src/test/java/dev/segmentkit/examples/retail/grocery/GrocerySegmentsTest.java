package dev.segmentkit.examples.retail.grocery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Households at the edges of the segments whose edges are easily mistaken. */
class GrocerySegmentsTest {
    private static final Instant AS_OF = Instant.parse("2018-01-01T05:00:00Z");

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
}
