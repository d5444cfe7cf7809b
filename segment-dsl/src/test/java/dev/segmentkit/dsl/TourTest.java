package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.property;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.AMOUNT;
import static dev.segmentkit.dsl.Shop.CATEGORY;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.LOGIN;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.PURCHASE;
import static dev.segmentkit.dsl.Shop.SIGNED_UP;
import static dev.segmentkit.dsl.Shop.TAGS;
import static dev.segmentkit.dsl.Texts.assertText;

import org.junit.jupiter.api.Test;

/** The sentences that the language was made for, one after the other. */
class TourTest {
    @Test
    void of_age() {
        assertText(attribute(AGE).isAtLeast(18)).isEqualTo("age is at least 18");
    }

    @Test
    void scandinavian_adults_who_opted_in() {
        assertText(attribute(AGE)
                        .isAtLeast(18)
                        .and(attribute(COUNTRY).isAnyOf("SE", "NO"))
                        .and(attribute(OPTED_IN).isTrue()))
                .isEqualTo("age is at least 18 and country is any of [\"SE\", \"NO\"] and 'opted in' is true");
    }

    @Test
    void grouping_shows_in_the_code_and_in_the_text() {
        assertText(allOf(
                        attribute(OPTED_IN).isTrue(),
                        anyOf(attribute(COUNTRY).is("SE"), attribute(TAGS).contains("vip"))))
                .isEqualTo("'opted in' is true and (country is \"SE\" or tags contains \"vip\")");
    }

    @Test
    void frequent_buyers() {
        assertText(event(PURCHASE).inLast(days(90)).count().isAtLeast(3))
                .isEqualTo("count of purchase in the last 90 days is at least 3");
    }

    @Test
    void have_bought_dear_shoes() {
        assertText(event(PURCHASE)
                        .where(property(CATEGORY).is("shoes"), property(AMOUNT).isAtLeast(50))
                        .ever()
                        .happened())
                .isEqualTo("purchase where (category is \"shoes\" and amount is at least 50) happened at any time");
    }

    @Test
    void spent_more_than_a_thousand_in_a_year() {
        assertText(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isGreaterThan(1_000))
                .isEqualTo("sum of amount of purchase in the last 365 days is greater than 1000");
    }

    @Test
    void new_and_not_yet_a_buyer() {
        assertText(attribute(SIGNED_UP)
                        .isInLast(days(14))
                        .and(event(PURCHASE).ever().didNotHappen()))
                .isEqualTo("'signed up' is in the last 14 days and not (purchase happened at any time)");
    }

    @Test
    void lapsing() {
        assertText(inSegment("loyal").and(event(LOGIN).inLast(days(30)).didNotHappen()))
                .isEqualTo("in segment loyal and not (login happened in the last 30 days)");
    }

    @Test
    void adults_of_one_country_or_the_other() {
        assertText(attribute(AGE)
                        .isAtLeast(18)
                        .and(attribute(COUNTRY).is("SE").or(attribute(COUNTRY).is("NO"))))
                .isEqualTo("age is at least 18 and (country is \"SE\" or country is \"NO\")");
    }
}
