package dev.segmentkit.examples.marketing;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.examples.marketing.Answers.among;
import static dev.segmentkit.examples.marketing.Answers.assertForGood;
import static dev.segmentkit.examples.marketing.Answers.assertIn;
import static dev.segmentkit.examples.marketing.Answers.assertOut;
import static dev.segmentkit.examples.marketing.Answers.assertTurns;
import static dev.segmentkit.examples.marketing.Answers.assertUnknown;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.AMOUNT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.LIFETIME_VALUE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PRODUCT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.PURCHASE;
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.daysAgo;
import static dev.segmentkit.examples.marketing.Moments.justAfter;
import static dev.segmentkit.examples.marketing.PurchaseSegments.BRONZE;
import static dev.segmentkit.examples.marketing.PurchaseSegments.FIRST_TIME_BUYERS;
import static dev.segmentkit.examples.marketing.PurchaseSegments.GOLD;
import static dev.segmentkit.examples.marketing.PurchaseSegments.HIGH_VALUE;
import static dev.segmentkit.examples.marketing.PurchaseSegments.LOYAL;
import static dev.segmentkit.examples.marketing.PurchaseSegments.NEW_CUSTOMERS;
import static dev.segmentkit.examples.marketing.PurchaseSegments.REPEAT_CUSTOMERS;
import static dev.segmentkit.examples.marketing.PurchaseSegments.SILVER;
import static dev.segmentkit.examples.marketing.PurchaseSegments.TENT_OWNERS;
import static dev.segmentkit.examples.marketing.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What contacts bought, how often, and for how much: just inside and just outside. */
class PurchaseSegmentsTest {
    private static final Instant A_YEAR_AGO = daysAgo(365);

    private static Someone paid(String... amounts) {
        return Stream.of(amounts)
                .reduce(
                        someone(),
                        (who, amount) -> who.did(PURCHASE, justAfter(A_YEAR_AGO), AMOUNT, amount),
                        (a, b) -> b);
    }

    @Test
    void tent_owners_bought_a_tent_at_any_time() {
        Someone owner = someone().did(PURCHASE, Instant.parse("1999-01-01T00:00:00Z"), PRODUCT, "tent");

        assertIn(TENT_OWNERS, owner, someone().did(PURCHASE, NOW, PRODUCT, "tent"));
        assertForGood(TENT_OWNERS, owner);
        assertOut(
                TENT_OWNERS,
                someone(),
                someone().did(PURCHASE, NOW, PRODUCT, "tent peg"),
                someone().did(PURCHASE, NOW, PRODUCT, "Tent"),
                someone().did(PURCHASE, NOW));
    }

    @Test
    void a_purchase_counts_from_its_own_moment() {
        Instant soon = justAfter(NOW);

        assertTurns(TENT_OWNERS, someone().did(PURCHASE, soon, PRODUCT, "tent"), soon, FALSE, TRUE);
    }

    @Test
    void first_time_buyers_bought_once_and_repeat_customers_more_often() {
        Someone once = someone().did(PURCHASE, NOW);
        Someone twice = once.did(PURCHASE, daysAgo(5_000));

        assertIn(FIRST_TIME_BUYERS, once);
        assertOut(FIRST_TIME_BUYERS, someone(), twice);
        assertIn(REPEAT_CUSTOMERS, twice, twice.did(PURCHASE, NOW));
        assertOut(REPEAT_CUSTOMERS, someone(), once);
        assertTurns(FIRST_TIME_BUYERS, once.did(PURCHASE, justAfter(NOW)), justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void how_often_somebody_bought_is_unknown_while_the_history_is() {
        Someone once = someone().did(PURCHASE, daysAgo(1)).knownSince(daysAgo(2));

        assertUnknown(FIRST_TIME_BUYERS, once);
        assertUnknown(REPEAT_CUSTOMERS, once);
        assertIn(REPEAT_CUSTOMERS, once.did(PURCHASE, NOW));
        assertOut(FIRST_TIME_BUYERS, once.did(PURCHASE, NOW));
    }

    @Test
    void loyal_is_often_or_for_much() {
        assertIn(
                LOYAL,
                someone().did(6, PURCHASE, justAfter(A_YEAR_AGO)),
                paid("500"),
                paid("166.67", "166.67", "166.66"),
                someone().did(5, PURCHASE, NOW).did(PURCHASE, NOW, AMOUNT, "500.00"));
        assertOut(
                LOYAL,
                someone(),
                someone().did(5, PURCHASE, NOW),
                someone().did(5, PURCHASE, NOW).did(PURCHASE, A_YEAR_AGO, AMOUNT, "1000"),
                paid("499.99"),
                paid("166.67", "166.67", "166.659999999999999999"));
    }

    @Test
    void high_value_is_often_and_for_much() {
        assertIn(
                HIGH_VALUE,
                paid("0", "0", "0", "0", "0", "500"),
                someone().did(5, PURCHASE, NOW).did(PURCHASE, justAfter(A_YEAR_AGO), AMOUNT, "500"));
        assertOut(
                HIGH_VALUE,
                someone(),
                paid("0", "0", "0", "0", "500"),
                paid("0", "0", "0", "0", "0", "499.99"),
                someone().did(5, PURCHASE, NOW).did(PURCHASE, A_YEAR_AGO, AMOUNT, "500"),
                paid("0", "0", "0", "0", "500").did(PURCHASE, A_YEAR_AGO, AMOUNT, "500"),
                paid("0", "0", "0", "0", "0", "0").did(PURCHASE, A_YEAR_AGO, AMOUNT, "500"));
    }

    @Test
    void both_end_when_the_oldest_purchase_is_a_year_ago() {
        assertTurns(LOYAL, someone().did(6, PURCHASE, justAfter(A_YEAR_AGO)), justAfter(NOW), TRUE, FALSE);
        assertTurns(LOYAL, paid("500"), justAfter(NOW), TRUE, FALSE);
        assertTurns(HIGH_VALUE, paid("100", "100", "100", "100", "50", "50"), justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void new_customers_bought_for_the_first_time_less_than_30_days_ago() {
        Someone recent = someone().did(PURCHASE, justAfter(daysAgo(30)));

        assertIn(NEW_CUSTOMERS, recent, recent.did(PURCHASE, NOW), someone().did(PURCHASE, NOW));
        assertOut(NEW_CUSTOMERS, someone(), someone().did(PURCHASE, daysAgo(30)), recent.did(PURCHASE, daysAgo(5_000)));
        assertTurns(NEW_CUSTOMERS, recent, justAfter(NOW), TRUE, FALSE);
    }

    @Test
    void nobody_is_known_to_be_new_while_the_history_is_not() {
        assertUnknown(NEW_CUSTOMERS, someone().did(PURCHASE, daysAgo(1)).knownSince(daysAgo(365)));
        assertOut(NEW_CUSTOMERS, someone().did(PURCHASE, daysAgo(31)).knownSince(daysAgo(365)));
    }

    private static Someone worth(String value) {
        return someone().with(LIFETIME_VALUE, value);
    }

    @Test
    void tiers_begin_at_500_and_at_2000() {
        assertIn(BRONZE, worth("499.99"), worth("0"), worth("-12.50"));
        assertOut(BRONZE, worth("500"), worth("500.00"));
        assertIn(SILVER, worth("500"), worth("1999.99"));
        assertOut(SILVER, worth("499.99"), worth("2000"), worth("2000.0"));
        assertIn(GOLD, worth("2000"), worth("1e12"));
        assertOut(GOLD, worth("1999.99"));
    }

    @Test
    void everybody_whose_value_is_known_is_in_one_tier_and_nobody_else_in_any() {
        List<Segment> tiers = List.of(BRONZE, SILVER, GOLD);

        assertThat(Stream.of("0", "500", "2000")
                        .map(BigDecimal::new)
                        .flatMap(edge -> Stream.of("-1e9", "-0.01", "-1e-18", "0", "1e-18", "0.01", "1e9")
                                .map(BigDecimal::new)
                                .map(edge::add)))
                .allMatch(value ->
                        among(tiers, someone().with(LIFETIME_VALUE, value), NOW).size() == 1);
        for (Segment tier : tiers) {
            assertUnknown(tier, someone());
        }
    }
}
