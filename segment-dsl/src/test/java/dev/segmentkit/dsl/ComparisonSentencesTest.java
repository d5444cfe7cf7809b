package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Segments.score;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.APP_VERSION;
import static dev.segmentkit.dsl.Shop.BILLING_COUNTRY;
import static dev.segmentkit.dsl.Shop.BRAND;
import static dev.segmentkit.dsl.Shop.CATEGORY;
import static dev.segmentkit.dsl.Shop.CHURN_RISK;
import static dev.segmentkit.dsl.Shop.CLIENT;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.DELIVERY;
import static dev.segmentkit.dsl.Shop.DISCOUNT;
import static dev.segmentkit.dsl.Shop.FAVOURITE;
import static dev.segmentkit.dsl.Shop.GIFT;
import static dev.segmentkit.dsl.Shop.HOME;
import static dev.segmentkit.dsl.Shop.LABELS;
import static dev.segmentkit.dsl.Shop.LEAD_SCORE;
import static dev.segmentkit.dsl.Shop.LIST_PRICE;
import static dev.segmentkit.dsl.Shop.NEXT_PLAN;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.PAID_AT;
import static dev.segmentkit.dsl.Shop.PLAN;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Shop.REFUND;
import static dev.segmentkit.dsl.Shop.REFUNDED;
import static dev.segmentkit.dsl.Shop.RENEWAL;
import static dev.segmentkit.dsl.Shop.SHOP_PLACE;
import static dev.segmentkit.dsl.Shop.SIGNED_UP;
import static dev.segmentkit.dsl.Shop.SMS_OPTED_IN;
import static dev.segmentkit.dsl.Shop.TAGS;
import static dev.segmentkit.dsl.Shop.TRIAL_ENDS;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.dsl.Shop.Purchase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What sentences say that compare a value with another value. */
class ComparisonSentencesTest {
    private final OneEventClause<Purchase> last = event(PURCHASE).ever().last();

    @Test
    void the_sentence_is_a_tree() {
        AttributeValue<String> country = new AttributeValue<>(COUNTRY);
        ValueTest<String> same = new ValueTest<>(new AttributeValue<>(BILLING_COUNTRY), new SameAs(country));

        assertThat(attribute(BILLING_COUNTRY).is(attribute(COUNTRY))).isEqualTo(same);
        assertThat(attribute(BILLING_COUNTRY).isNot(attribute(COUNTRY))).isEqualTo(new Not(same));
        assertThat(attribute(BILLING_COUNTRY).isAtLeast(attribute(COUNTRY)))
                .isEqualTo(new ValueTest<>(
                        new AttributeValue<>(BILLING_COUNTRY),
                        new ComparedWith(Comparison.Operator.AT_LEAST, BigDecimal.ONE, country)));
        assertThat(attribute(CHURN_RISK).isLessThan(percent(50).of(attribute(AGE))))
                .isEqualTo(new ValueTest<>(
                        new AttributeValue<>(CHURN_RISK),
                        new ComparedWith(
                                Comparison.Operator.LESS_THAN, new BigDecimal("0.5"), new AttributeValue<>(AGE))));
    }

    @Test
    void numbers_of_all_types_are_compared() {
        NumberClause<?, Condition> refunded = event(REFUND).ever().sum(REFUNDED);

        assertText(attribute(AGE).is(event(PURCHASE).ever().count()))
                .isEqualTo("age is the same as (count of purchase at any time)");
        assertText(attribute(AGE).isNot(attribute(CHURN_RISK))).isEqualTo("not (age is the same as ('churn risk'))");
        assertText(event(PURCHASE).ever().sum(AMOUNT).isAtLeast(refunded))
                .isEqualTo("sum of amount of purchase at any time is at least (sum of refunded of refund at any time)");
        assertText(event(PURCHASE).ever().count().isGreaterThan(refunded))
                .isEqualTo("count of purchase at any time is greater than (sum of refunded of refund at any time)");
        assertText(event(PURCHASE).ever().sum(DISCOUNT).isAtMost(refunded))
                .isEqualTo(
                        "sum of discount of purchase at any time is at most (sum of refunded of refund at any time)");
        assertText(score(LEAD_SCORE).isLessThan(attribute(AGE)))
                .startsWith("score 'lead score' [")
                .endsWith("] is less than (age)");
    }

    @Test
    void numbers_are_compared_with_a_part_of_others() {
        WholeNumberClause<Condition> before =
                event(PURCHASE).between(days(180), days(90)).count();
        WholeNumberClause<Condition> now = event(PURCHASE).inLast(days(90)).count();

        assertText(now.isLessThan(percent(50).of(before)))
                .isEqualTo("count of purchase in the last 90 days is less than 50 percent of"
                        + " (count of purchase from 180 days to 90 days ago)");
        assertText(now.isAtMost(percent(50).of(before))).contains("is at most 50 percent of (");
        assertText(now.isAtLeast(percent(new BigDecimal("112.50")).of(before)))
                .contains("is at least 112.5 percent of (");
        assertText(now.isGreaterThan(percent(150).of(before))).contains("is greater than 150 percent of (");
        assertThat(now.isLessThan(percent(100).of(before))).isEqualTo(now.isLessThan(before));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> now.isLessThan(percent(0).of(before)))
                .withMessageStartingWith("a value is compared with a positive multiple of another, got 0 times ");
    }

    @Test
    void texts_are_compared() {
        assertText(attribute(BILLING_COUNTRY).is(attribute(COUNTRY)))
                .isEqualTo("'billing country' is the same as (country)");
        assertText(attribute(FAVOURITE).isNot(last.property(CATEGORY)))
                .isEqualTo("not (favourite is the same as (category of the last purchase at any time))");
        assertText(attribute(FAVOURITE).isAtLeast(attribute(COUNTRY))).isEqualTo("favourite is at least (country)");
        assertText(attribute(FAVOURITE).isGreaterThan(attribute(COUNTRY)))
                .isEqualTo("favourite is greater than (country)");
        assertText(attribute(FAVOURITE).isAtMost(attribute(COUNTRY))).isEqualTo("favourite is at most (country)");
        assertText(attribute(FAVOURITE).isLessThan(attribute(COUNTRY))).isEqualTo("favourite is less than (country)");
    }

    @Test
    void choices_flags_sets_and_places_are_the_same_or_not() {
        assertText(attribute(PLAN).is(attribute(NEXT_PLAN))).isEqualTo("plan is the same as ('next plan')");
        assertText(attribute(PLAN).isNot(attribute(NEXT_PLAN))).isEqualTo("not (plan is the same as ('next plan'))");
        assertText(attribute(OPTED_IN).is(attribute(SMS_OPTED_IN)))
                .isEqualTo("'opted in' is the same as ('sms opted in')");
        assertText(attribute(OPTED_IN).isNot(last.property(GIFT)))
                .isEqualTo("not ('opted in' is the same as (gift of the last purchase at any time))");
        assertText(attribute(TAGS).is(last.property(LABELS)))
                .isEqualTo("tags is the same as (labels of the last purchase at any time)");
        assertText(attribute(TAGS).isNot(last.property(LABELS)))
                .isEqualTo("not (tags is the same as (labels of the last purchase at any time))");
        assertText(attribute(HOME).is(last.property(SHOP_PLACE)))
                .isEqualTo("home is the same as ('shop place' of the last purchase at any time)");
        assertText(attribute(HOME).isNot(last.property(SHOP_PLACE)))
                .isEqualTo("not (home is the same as ('shop place' of the last purchase at any time))");
    }

    @Test
    void dates_are_compared() {
        DateClause<Condition> delivery = last.property(DELIVERY);

        assertText(attribute(RENEWAL).is(delivery))
                .isEqualTo("renewal is the same as (delivery of the last purchase at any time)");
        assertText(attribute(RENEWAL).isNot(delivery)).startsWith("not (renewal is the same as (");
        assertText(attribute(RENEWAL).isBefore(delivery)).startsWith("renewal is before (");
        assertText(attribute(RENEWAL).isOnOrBefore(delivery)).startsWith("renewal is on or before (");
        assertText(attribute(RENEWAL).isAfter(delivery)).startsWith("renewal is after (");
        assertText(attribute(RENEWAL).isOnOrAfter(delivery)).startsWith("renewal is on or after (");
    }

    @Test
    void moments_are_compared() {
        MomentClause<Condition> bought = last.moment();

        assertText(attribute(SIGNED_UP).is(bought))
                .isEqualTo("'signed up' is the same as (the last purchase at any time)");
        assertText(attribute(SIGNED_UP).isNot(attribute(TRIAL_ENDS)))
                .isEqualTo("not ('signed up' is the same as ('trial ends'))");
        assertText(attribute(SIGNED_UP).isBefore(bought)).startsWith("'signed up' is before (");
        assertText(attribute(SIGNED_UP).isAtOrBefore(bought)).startsWith("'signed up' is at or before (");
        assertText(attribute(SIGNED_UP).isAfter(bought)).startsWith("'signed up' is after (");
        assertText(attribute(SIGNED_UP).isAtOrAfter(last.property(PAID_AT)))
                .isEqualTo("'signed up' is at or after ('paid at' of the last purchase at any time)");
    }

    @Test
    void versions_are_compared() {
        VersionClause<Condition> client = last.property(CLIENT);

        assertText(attribute(APP_VERSION).is(client))
                .isEqualTo("'app version' is the same as (client of the last purchase at any time)");
        assertText(attribute(APP_VERSION).isNot(client)).startsWith("not ('app version' is the same as (");
        assertText(attribute(APP_VERSION).isAtLeast(client)).startsWith("'app version' is at least (");
        assertText(attribute(APP_VERSION).isGreaterThan(client)).startsWith("'app version' is greater than (");
        assertText(attribute(APP_VERSION).isAtMost(client)).startsWith("'app version' is at most (");
        assertText(attribute(APP_VERSION).isLessThan(client)).startsWith("'app version' is less than (");
    }

    @Test
    void properties_of_one_event_are_compared_inside_a_filter() {
        assertText(event(PURCHASE)
                        .where(property(AMOUNT).isLessThan(percent(80).of(property(LIST_PRICE))))
                        .ever()
                        .happened())
                .isEqualTo("purchase where (amount is less than 80 percent of ('list price')) happened at any time");
        assertText(property(CATEGORY).isNot(property(BRAND)).orMissing())
                .isEqualTo("(not (category is the same as (brand))) or missing");
    }

    @Test
    void percentages_are_equal_by_value() {
        assertThat(percent(40))
                .isEqualTo(percent(new BigDecimal("40.00")))
                .hasSameHashCodeAs(percent(new BigDecimal("40.00")))
                .isNotEqualTo(percent(4))
                .hasToString("40 %");
        assertThat(percent(new BigDecimal("2.5"))).hasToString("2.5 %");
        assertThat(percent(0)).hasToString("0 %").isEqualTo(percent(new BigDecimal("0.0")));
    }
}
