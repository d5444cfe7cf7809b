package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.vocabulary.TextAttribute;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E3: canonical text says one thing only. */
class CriterionReaderTest {
    private final CriterionReader reader = new CriterionReader(ConformanceVocabulary.vocabulary());

    /** What a reader gives back is checked against the text, so that a text which is read is that of the tree. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "everyone",
                "not (nobody)",
                "in segment 'my \\'own\\' \\\\ \\u000a'",
                "at least 2 of [age is known; ((age is known) or missing); (age is known and age is missing)]",
                "((age is known) or missing) or (not (age is known) and newsletter is true)",
                "(age is between [18, 30]), false if missing",
                "country is any of [\"a\", \"b\\\"\\\\\\u000a\"] ignoring case",
                "country contains \"x\" ignoring case and country starts with \"\" and country ends with \"y\"",
                "country matches \"[a-z]+\"",
                "length of country is at least 3",
                "interests contains \"ski\"",
                "interests has any of [\"ski\", \"sail\"]",
                "interests has all of [\"ski\"]",
                "size of interests is 0",
                "balance is any of [1.5, -2, 1E+50]",
                "rating is greater than 1.0E-5",
                "birthday is on or after 2000-02-29",
                "birthday is between [2000-02-29, 2001-01-01]",
                "birthday is in the last 30 days (today in Europe/Berlin)",
                "birthday is in the next 1 month ('time zone', else Europe/Berlin)",
                "birthday is tomorrow (Europe/Berlin)",
                "birthday is before the last 2 weeks (today in 'time zone', else UTC)",
                "birthday has its anniversary (29 February counts as 28 February) in this week (UTC, weeks from Sunday)",
                "birthday has its anniversary (29 February in leap years only) in the next 7 days (today in Z)",
                "age by birthday (Europe/Berlin) is at most 30",
                "signed-up is at or before 2026-01-01T00:00:00.000001Z",
                "signed-up is between [2026-01-01T00:00:00Z, 2026-02-01T00:00:00Z)",
                "signed-up is before the last 60 days",
                "signed-up is before (last-seen)",
                "signed-up is in the following 3 quarters (UTC+01:00)",
                "signed-up is in the days -3 to 2 (UTC)",
                "signed-up is from 2 years to 1 year ago (Europe/Berlin)",
                "tier is \"gold\" and tier is the same as (partner-tier)",
                "home is within 1000.5 m of -47.37,8.54",
                "app is less than 2.1.0-rc.1",
                "balance is less than 50 percent of (credit-limit)",
                "balance is the same as (sum of amount of purchase at any time)",
                "purchase where (amount is at least 5 and card is missing) happened in the previous 6 months (UTC)",
                "purchase where (length of category is 3 or size of labels is 1) happened for the first time today (UTC)",
                "purchase where (shipped is in the last 3 months ('time zone', else UTC)) happened yesterday (UTC)",
                "purchase where (amount is less than (discount)) happened in the last 5 minutes",
                "count of purchase from 2026-01-01T00:00:00Z to 2026-01-02T00:00:00Z is 0",
                "count of distinct category of purchase in the months -6 to 0 so far (UTC) is at least 2",
                "count of weeks (UTC, weeks from Saturday) with at least 2 of purchase at any time is at least 3",
                "sum of quantity of purchase at any time is at least 5",
                "average of quantity of purchase at any time is at least 2.5",
                "average of weight of purchase at any time is at least 2.5",
                "smallest amount of purchase at any time is 5",
                "latest shipped of purchase at any time is today (UTC)",
                "lowest app of purchase at any time is at least 1.0.0",
                "most frequent channel of purchase at any time is \"web\"",
                "most frequent gift of purchase at any time is true",
                "the last purchase at any time is in the last 3 hours",
                "the 2nd last purchase at any time is known",
                "the 11th purchase where (gift is true) at any time is after 2026-01-01T00:00:00Z",
                "days since the 3rd purchase at any time is at least 5",
                "labels of the first purchase at any time contains \"x\"",
                "shop of the 22nd last purchase at any time is within 5 m of 0.0,0.0",
                "ratio of (count of email-opened at any time) to (count of email-delivered at any time)"
                        + " given at least 5 is at least 0.3",
                "score 'my points' [10 if (age is known and newsletter is true),"
                        + " less 10 percent every 1 month (UTC) since the last purchase at any time, -2.5 if unknown; -5 if (in segment x); at most 20]"
                        + " is greater than 7.5",
                "cart-added in the last 7 days, followed by purchase where (gift is true) with (cart = cart of cart-added)"
                        + " and (category = cart of cart-added) within 24 hours, not followed by refund within 3 days,"
                        + " all within 1 month (Europe/Berlin)",
                "(login at any time, followed by purchase) and (login today (UTC), not followed by purchase within 1 hour)"
            })
    void readsWhatCriteriaWrite(String text) {
        assertThat(reader.read(text).text()).isEqualTo(text);
    }

    @Test
    void mayStandOnSeveralLines() {
        assertThat(reader.read("age is known\n    and newsletter is true").text())
                .isEqualTo("age is known and newsletter is true");
    }

    @Test
    void blanksInsideOfTextsStay() {
        TextAttribute<?> country = (TextAttribute<?>)
                ConformanceVocabulary.vocabulary().attribute("country").orElseThrow();
        assertThat(reader.read("country is \"a  b\u2028 \""))
                .isEqualTo(new ValueTest<>(new AttributeValue<>(country), OneOf.of(List.of("a  b\u2028 "))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agee is known | at character 1: unknown attribute 'agee'; known are [country, billing country
            age is knwon | at character 8: attribute 'age': expected a whole number such as 42, found "knwon"
            age is at least | at character 16: expected a whole number, found the end
            age is at least 18 years | at character 20: expected the end, found 'years'
            purchase happened recently | at character 1: unknown attribute 'purchase'
            sum of price of purchase at any time is 5 | at character 8: unknown property 'price' of event 'purchase'
            purchase happened in the last 3 moons | expected minutes, hours, days, weeks, months or years, found 'moons'
            purchase happened in the last 3 months | at character 39: expected '(', found the end
            purchase happened today (Berlin) | at character 26: expected a time zone such as Europe/Berlin, found 'Berlin'
            country is "x | at character 12: a quote is opened and never closed
            country is "\\u00" | expected four hexadecimal digits
            tier is "iron" | at character 9: attribute 'tier': expected one of [bronze, silver, gold]
            length of age is 3 | at character 11: expected a text, and attribute 'age' is a whole number
            age is between [5, 3] | a range names its lower end first
            balance is 1.50 | write: balance is 1.5
            (age is known) | write: age is known
            age  is known | write: age is known
            """)
    void errorsSayWhereAndWhatToDo(String text, String message) {
        assertThatThrownBy(() -> reader.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
