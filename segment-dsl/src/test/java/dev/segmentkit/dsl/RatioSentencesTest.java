package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.BRAND;
import static dev.segmentkit.dsl.Shop.EMAIL_DELIVERED;
import static dev.segmentkit.dsl.Shop.EMAIL_OPENED;
import static dev.segmentkit.dsl.Shop.GIFT;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Ever;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What sentences say that divide one number by another. */
class RatioSentencesTest {
    private final RatioClause openRate = event(EMAIL_OPENED)
            .inLast(days(90))
            .count()
            .per(event(EMAIL_DELIVERED).inLast(days(90)).count())
            .givenAtLeast(10);
    private final String text = "ratio of (count of 'email opened' in the last 90 days)"
            + " to (count of 'email delivered' in the last 90 days) given at least 10 ";

    @Test
    void a_ratio_is_compared_with_percentages() {
        assertText(openRate.isAtLeast(percent(25))).isEqualTo(text + "is at least 0.25");
        assertText(openRate.isGreaterThan(percent(25))).isEqualTo(text + "is greater than 0.25");
        assertText(openRate.isAtMost(percent(25))).isEqualTo(text + "is at most 0.25");
        assertText(openRate.isLessThan(percent(new BigDecimal("2.5")))).isEqualTo(text + "is less than 0.025");
        assertText(openRate.isBetween(percent(25), percent(50))).isEqualTo(text + "is between [0.25, 0.5]");
        assertText(openRate.isKnown()).isEqualTo(text + "is known");
        assertText(openRate.isMissing()).isEqualTo(text + "is missing");
    }

    @Test
    void a_ratio_is_compared_with_other_ratios() {
        RatioClause before = event(EMAIL_OPENED)
                .between(days(180), days(90))
                .count()
                .per(event(EMAIL_DELIVERED).between(days(180), days(90)).count())
                .givenAtLeast(10);

        assertText(openRate.isLessThan(percent(50).of(before)))
                .isEqualTo(text
                        + "is less than 50 percent of (ratio of (count of 'email opened' from 180 days to 90 days ago)"
                        + " to (count of 'email delivered' from 180 days to 90 days ago) given at least 10)");
    }

    @Test
    void the_sentence_is_a_tree() {
        EventSelection purchases = new EventSelection(new EventPattern(PURCHASE, Constant.EVERYONE), new Ever());
        EventSelection gifts = new EventSelection(
                new EventPattern(PURCHASE, property(GIFT).isTrue().criterion()), new Ever());

        assertThat(event(PURCHASE)
                        .ever()
                        .share(property(GIFT).isTrue())
                        .givenAtLeast(10)
                        .isAtLeast(percent(40)))
                .isEqualTo(new ValueTest<>(
                        new Ratio(new EventCount(gifts), new EventCount(purchases), BigDecimal.TEN),
                        new Comparison<>(Comparison.Operator.AT_LEAST, new BigDecimal("0.4"))));
    }

    @Test
    void a_share_is_of_the_events_that_were_selected() {
        assertText(event(PURCHASE)
                        .where(property(BRAND).isKnown())
                        .ever()
                        .share(property(BRAND).is("own"), property(AMOUNT).isAtLeast(50))
                        .givenAtLeast(10)
                        .isAtLeast(percent(40)))
                .isEqualTo("ratio of"
                        + " (count of purchase where (brand is known and brand is \"own\" and amount is at least 50)"
                        + " at any time) to (count of purchase where (brand is known) at any time)"
                        + " given at least 10 is at least 0.4");
    }

    @Test
    void numbers_of_any_type_are_divided() {
        assertText(event(PURCHASE)
                        .ever()
                        .sum(AMOUNT)
                        .per(attribute(AGE))
                        .givenAtLeast(new BigDecimal("0.50"))
                        .isAtLeast(percent(300)))
                .isEqualTo(
                        "ratio of (sum of amount of purchase at any time) to (age) given at least 0.5 is at least 3");
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        event(PURCHASE).ever().share(property(GIFT).isTrue()).givenAtLeast(0))
                .withMessage("a ratio needs a positive minimum of what it divides by, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> openRate.isBetween(percent(50), percent(25)))
                .withMessage("a range names its lower end first, got 0.5 to 0.25");
    }
}
