package dev.segmentkit.examples.marketing;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.examples.marketing.Answers.among;
import static dev.segmentkit.examples.marketing.Answers.assertForGood;
import static dev.segmentkit.examples.marketing.Answers.assertIn;
import static dev.segmentkit.examples.marketing.Answers.assertOut;
import static dev.segmentkit.examples.marketing.Answers.assertTurns;
import static dev.segmentkit.examples.marketing.Answers.assertUnknown;
import static dev.segmentkit.examples.marketing.Answers.truth;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.ACCOUNT;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.CITY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.COUNTRY;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.GENDER;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.HOME;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.INTERESTS;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.REGION;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRIP;
import static dev.segmentkit.examples.marketing.MarketingVocabulary.TRIP_CATEGORY;
import static dev.segmentkit.examples.marketing.Moments.NOW;
import static dev.segmentkit.examples.marketing.Moments.daysAgo;
import static dev.segmentkit.examples.marketing.Moments.justAfter;
import static dev.segmentkit.examples.marketing.Moments.justBefore;
import static dev.segmentkit.examples.marketing.ProfileSegments.ADVENTURE_TRAVELLERS;
import static dev.segmentkit.examples.marketing.ProfileSegments.BAVARIAN_TASTE;
import static dev.segmentkit.examples.marketing.ProfileSegments.BUDGET_TRAVELLERS;
import static dev.segmentkit.examples.marketing.ProfileSegments.LUXURY_TRAVELLERS;
import static dev.segmentkit.examples.marketing.ProfileSegments.NEAR_THE_STORE;
import static dev.segmentkit.examples.marketing.ProfileSegments.OLDER_ADULTS;
import static dev.segmentkit.examples.marketing.ProfileSegments.TARGET_ACCOUNTS;
import static dev.segmentkit.examples.marketing.ProfileSegments.TEENS;
import static dev.segmentkit.examples.marketing.ProfileSegments.WOMEN;
import static dev.segmentkit.examples.marketing.ProfileSegments.YOUNG_ADULTS;
import static dev.segmentkit.examples.marketing.Someone.someone;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.examples.marketing.MarketingVocabulary.Gender;
import dev.segmentkit.vocabulary.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who contacts are, and where: just inside and just outside. */
class ProfileSegmentsTest {
    private static final List<Segment> AGE_GROUPS = List.of(TEENS, YOUNG_ADULTS, OLDER_ADULTS);

    private static Someone born(String date) {
        return someone().with(BIRTH_DATE, LocalDate.parse(date));
    }

    @Test
    void age_groups_begin_and_end_on_birthdays() {
        assertIn(TEENS, born("2013-06-15"), born("2006-06-16"));
        assertOut(TEENS, born("2013-06-16"), born("2006-06-15"));
        assertIn(YOUNG_ADULTS, born("2006-06-15"), born("1991-06-16"));
        assertOut(YOUNG_ADULTS, born("2006-06-16"), born("1991-06-15"));
        assertIn(OLDER_ADULTS, born("1961-06-15"), born("1900-01-01"));
        assertOut(OLDER_ADULTS, born("1961-06-16"));
    }

    @Test
    void the_age_is_unknown_without_a_birth_date_and_before_it() {
        for (Segment group : AGE_GROUPS) {
            assertUnknown(group, someone(), born("2026-06-16"));
        }
        assertOut(TEENS, born("2026-06-15"));
    }

    @Test
    void a_birthday_begins_at_midnight_in_Berlin() {
        Instant birthday = Instant.parse("2026-06-15T22:00:00Z");

        assertTurns(TEENS, born("2013-06-16"), birthday, FALSE, TRUE);
        assertTurns(TEENS, born("2006-06-16"), birthday, TRUE, FALSE);
        assertTurns(YOUNG_ADULTS, born("2006-06-16"), birthday, FALSE, TRUE);
        assertTurns(YOUNG_ADULTS, born("1991-06-16"), birthday, TRUE, FALSE);
        assertTurns(OLDER_ADULTS, born("1961-06-16"), birthday, FALSE, TRUE);
    }

    @Test
    void whoever_was_born_on_29_February_gets_older_on_1_March_of_other_years() {
        Someone leapling = born("2012-02-29");
        Instant firstOfMarch = Instant.parse("2025-02-28T23:00:00Z");

        assertThat(truth(TEENS, leapling, justBefore(firstOfMarch))).isEqualTo(FALSE);
        assertThat(truth(TEENS, leapling, firstOfMarch)).isEqualTo(TRUE);
    }

    @Test
    void nobody_is_in_two_age_groups() {
        LocalDate today = LocalDate.of(2026, 6, 15);

        assertThat(today.minusYears(120).datesUntil(today.plusDays(2)))
                .allMatch(date ->
                        among(AGE_GROUPS, someone().with(BIRTH_DATE, date), NOW).size() <= 1);
    }

    @Test
    void whoever_did_not_say_is_neither_a_woman_nor_not() {
        assertIn(WOMEN, someone().with(GENDER, Gender.FEMALE));
        assertOut(WOMEN, someone().with(GENDER, Gender.MALE), someone().with(GENDER, Gender.DIVERSE));
        assertUnknown(WOMEN, someone());
        assertForGood(WOMEN, someone().with(GENDER, Gender.FEMALE));
    }

    private static Someone travelled(String... categories) {
        Someone who = someone().with(INTERESTS, Set.of());
        for (int i = 0; i < categories.length; i++) {
            who = who.did(TRIP, daysAgo(100 - i), TRIP_CATEGORY, categories[i]);
        }
        return who;
    }

    @Test
    void travellers_are_known_by_what_they_say() {
        Someone climber = someone().with(INTERESTS, Set.of("adventure", "food"));

        assertIn(ADVENTURE_TRAVELLERS, climber);
        assertIn(LUXURY_TRAVELLERS, someone().with(INTERESTS, Set.of("luxury")));
        assertIn(BUDGET_TRAVELLERS, someone().with(INTERESTS, Set.of("budget")));
        assertUnknown(LUXURY_TRAVELLERS, climber);
        assertOut(LUXURY_TRAVELLERS, climber.did(TRIP, daysAgo(1), TRIP_CATEGORY, "budget"));
        assertUnknown(ADVENTURE_TRAVELLERS, someone().with(INTERESTS, Set.of("Adventure")));
    }

    @Test
    void travellers_are_known_by_the_trips_that_they_take_most() {
        assertIn(ADVENTURE_TRAVELLERS, travelled("adventure"), travelled("adventure", "luxury", "adventure"));
        assertOut(ADVENTURE_TRAVELLERS, travelled("luxury"), travelled("adventure", "luxury", "luxury"));
        assertIn(LUXURY_TRAVELLERS, travelled("luxury"), travelled("luxury", "budget", "luxury"));
        assertOut(LUXURY_TRAVELLERS, travelled("budget"), travelled("luxury", "budget", "budget"));
        assertIn(BUDGET_TRAVELLERS, travelled("budget"), travelled("budget", "adventure", "budget"));
        assertOut(BUDGET_TRAVELLERS, travelled("adventure"), travelled("budget", "adventure", "adventure"));
    }

    @Test
    void of_equally_frequent_trips_the_latest_counts_and_at_one_moment_the_first_by_name() {
        assertIn(ADVENTURE_TRAVELLERS, travelled("luxury", "adventure"));
        assertIn(LUXURY_TRAVELLERS, travelled("adventure", "luxury"));
        assertOut(LUXURY_TRAVELLERS, travelled("luxury", "adventure"));

        Someone atOnce = travelled()
                .did(TRIP, daysAgo(1), TRIP_CATEGORY, "luxury")
                .did(TRIP, daysAgo(1), TRIP_CATEGORY, "budget");
        assertIn(BUDGET_TRAVELLERS, atOnce);
        assertOut(LUXURY_TRAVELLERS, atOnce);
    }

    @Test
    void trips_without_a_category_do_not_count() {
        assertIn(BUDGET_TRAVELLERS, travelled("budget").did(3, TRIP, daysAgo(1)));
        assertUnknown(BUDGET_TRAVELLERS, travelled(), travelled().did(TRIP, daysAgo(1)));
    }

    @Test
    void whoever_is_not_known_by_interests_may_still_be_known_by_trips() {
        Someone silent = someone().did(TRIP, daysAgo(1), TRIP_CATEGORY, "luxury");

        assertIn(LUXURY_TRAVELLERS, silent);
        assertUnknown(BUDGET_TRAVELLERS, silent);
    }

    @Test
    void trips_are_forgotten_after_three_years_by_the_calendar_of_Berlin() {
        Map.of("adventure", ADVENTURE_TRAVELLERS, "luxury", LUXURY_TRAVELLERS, "budget", BUDGET_TRAVELLERS)
                .forEach((category, travellers) -> {
                    Instant threeYearsAgo = Instant.parse("2023-06-15T12:00:00Z");
                    Someone inside = travelled().did(TRIP, justAfter(threeYearsAgo), TRIP_CATEGORY, category);

                    assertIn(travellers, inside);
                    assertUnknown(travellers, travelled().did(TRIP, threeYearsAgo, TRIP_CATEGORY, category));
                    assertTurns(travellers, inside, justAfter(NOW), TRUE, UNKNOWN);
                });
    }

    private static Someone livesIn(String country) {
        return someone().with(COUNTRY, country);
    }

    @Test
    void tastes_are_those_of_a_region_and_of_one_city_beyond_it() {
        assertIn(
                BAVARIAN_TASTE,
                livesIn("DE").with(REGION, "Bavaria").with(CITY, "Munich"),
                livesIn("DE").with(REGION, "Baden-Württemberg").with(CITY, "Ulm"),
                livesIn("DE").with(REGION, "Bavaria"),
                livesIn("DE").with(CITY, "Ulm"));
        assertOut(
                BAVARIAN_TASTE,
                livesIn("DE").with(REGION, "Baden-Württemberg").with(CITY, "Stuttgart"),
                livesIn("DE").with(REGION, "bavaria").with(CITY, "Neu-Ulm"),
                livesIn("US").with(REGION, "Bavaria").with(CITY, "Ulm"),
                livesIn("AT"));
        assertUnknown(
                BAVARIAN_TASTE,
                someone(),
                someone().with(REGION, "Bavaria"),
                livesIn("DE"),
                livesIn("DE").with(REGION, "Hesse"),
                livesIn("DE").with(CITY, "Munich"));
    }

    /** Along the meridian 10 km are 0.08993204 degrees, and across it 0.14779949. */
    @Test
    void near_is_within_ten_kilometres() {
        assertIn(
                NEAR_THE_STORE,
                someone().with(HOME, new Place(52.5208, 13.4095)),
                someone().with(HOME, new Place(52.5208 + 0.0899320, 13.4095)),
                someone().with(HOME, new Place(52.5208 - 0.0899320, 13.4095)),
                someone().with(HOME, new Place(52.5208, 13.4095 + 0.1477994)),
                someone().with(HOME, new Place(52.5208, 13.4095 - 0.1477994)));
        assertOut(
                NEAR_THE_STORE,
                someone().with(HOME, new Place(52.5208 + 0.0899321, 13.4095)),
                someone().with(HOME, new Place(52.5208 - 0.0899321, 13.4095)),
                someone().with(HOME, new Place(52.5208, 13.4095 + 0.1477995)),
                someone().with(HOME, new Place(52.5208, 13.4095 - 0.1477995)));
        assertUnknown(NEAR_THE_STORE, someone());
    }

    @Test
    void target_accounts_are_named_exactly() {
        assertIn(TARGET_ACCOUNTS, someone().with(ACCOUNT, "Acme"), someone().with(ACCOUNT, "Globex"));
        assertOut(
                TARGET_ACCOUNTS, someone().with(ACCOUNT, "Acme Ltd"), someone().with(ACCOUNT, "acme"));
        assertUnknown(TARGET_ACCOUNTS, someone());
    }
}
