package dev.segmentkit.dsl;

import static dev.segmentkit.dsl.Segments.ageInYears;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.lengthOf;
import static dev.segmentkit.dsl.Segments.minutes;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.sizeOf;
import static dev.segmentkit.dsl.Segments.weeks;
import static dev.segmentkit.dsl.Segments.years;
import static dev.segmentkit.dsl.Shop.AGE;
import static dev.segmentkit.dsl.Shop.APP_VERSION;
import static dev.segmentkit.dsl.Shop.BERLIN;
import static dev.segmentkit.dsl.Shop.BIRTH_DATE;
import static dev.segmentkit.dsl.Shop.CHURN_RISK;
import static dev.segmentkit.dsl.Shop.CITY;
import static dev.segmentkit.dsl.Shop.COUNTRY;
import static dev.segmentkit.dsl.Shop.HOME;
import static dev.segmentkit.dsl.Shop.LIFETIME_VALUE;
import static dev.segmentkit.dsl.Shop.OPTED_IN;
import static dev.segmentkit.dsl.Shop.PLAN;
import static dev.segmentkit.dsl.Shop.RENEWAL;
import static dev.segmentkit.dsl.Shop.SIGNED_UP;
import static dev.segmentkit.dsl.Shop.TAGS;
import static dev.segmentkit.dsl.Shop.TIME_ZONE;
import static dev.segmentkit.dsl.Shop.TRIAL_ENDS;
import static dev.segmentkit.dsl.Texts.assertText;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.criteria.Condition;
import dev.segmentkit.dsl.Shop.Plan;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What sentences about attributes say. */
class AttributeSentencesTest {
    @Nested
    class Text {
        @Test
        void equals_one_of_some() {
            assertText(attribute(COUNTRY).is("DE")).isEqualTo("country is \"DE\"");
            assertText(attribute(COUNTRY).isAnyOf("DE", "AT")).isEqualTo("country is any of [\"DE\", \"AT\"]");
            assertText(attribute(COUNTRY).isAnyOf("DE", "AT", "CH", "LI"))
                    .isEqualTo("country is any of [\"DE\", \"AT\", \"CH\", \"LI\"]");
            assertText(attribute(CITY).isIgnoringCase("berlin")).isEqualTo("city is \"berlin\" ignoring case");
        }

        @Test
        void equals_none_of_some() {
            assertText(attribute(COUNTRY).isNot("DE")).isEqualTo("not (country is \"DE\")");
            assertText(attribute(COUNTRY).isNoneOf("DE", "AT", "CH"))
                    .isEqualTo("not (country is any of [\"DE\", \"AT\", \"CH\"])");
            assertThat(attribute(COUNTRY).isNoneOf(List.of("DE", "AT")))
                    .isEqualTo(attribute(COUNTRY).isNoneOf("DE", "AT"));
            assertThat(attribute(COUNTRY).isNoneOf(List.of("DE")))
                    .isEqualTo(attribute(COUNTRY).isNot("DE"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(COUNTRY).isNoneOf(List.of()));
        }

        @Test
        void lists_that_are_known_at_run_time_say_the_same() {
            assertThat(attribute(COUNTRY).isAnyOf(List.of("DE", "AT")))
                    .isEqualTo(attribute(COUNTRY).isAnyOf("DE", "AT"));
            assertThat(attribute(COUNTRY).isAnyOf(Set.of("DE")))
                    .isEqualTo(attribute(COUNTRY).is("DE"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(COUNTRY).isAnyOf(List.of()))
                    .withMessage("a list of values to compare with must not be empty: say everyone() or nobody()");
        }

        @Test
        void a_value_that_is_repeated_is_said_once() {
            assertThat(attribute(COUNTRY).isAnyOf("DE", "AT", "DE"))
                    .isEqualTo(attribute(COUNTRY).isAnyOf("DE", "AT"));
            assertThat(attribute(COUNTRY).isAnyOf("DE", "DE"))
                    .isEqualTo(attribute(COUNTRY).is("DE"));
        }

        @Test
        void looks_inside() {
            assertText(attribute(CITY).contains("burg")).isEqualTo("city contains \"burg\"");
            assertText(attribute(CITY).startsWith("New ")).isEqualTo("city starts with \"New \"");
            assertText(attribute(CITY).endsWith("burg")).isEqualTo("city ends with \"burg\"");
            assertText(attribute(CITY).containsIgnoringCase("burg")).isEqualTo("city contains \"burg\" ignoring case");
            assertText(attribute(CITY).startsWithIgnoringCase("New "))
                    .isEqualTo("city starts with \"New \" ignoring case");
            assertText(attribute(CITY).endsWithIgnoringCase("burg")).isEqualTo("city ends with \"burg\" ignoring case");
        }

        @Test
        void matches_a_pattern() {
            assertText(attribute(CITY).matches("[A-Z].*burg")).isEqualTo("city matches \"[A-Z].*burg\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(CITY).matches("[A-Z"))
                    .withMessageStartingWith("expected a regular expression of the RE2 syntax, got \"[A-Z\"");
        }

        @Test
        void is_compared() {
            assertText(attribute(COUNTRY).isAtLeast("A")).isEqualTo("country is at least \"A\"");
            assertText(attribute(COUNTRY).isGreaterThan("A")).isEqualTo("country is greater than \"A\"");
            assertText(attribute(COUNTRY).isAtMost("A")).isEqualTo("country is at most \"A\"");
            assertText(attribute(COUNTRY).isLessThan("A")).isEqualTo("country is less than \"A\"");
            assertText(attribute(COUNTRY).isBetween("A", "M")).isEqualTo("country is between [\"A\", \"M\"]");
        }

        @Test
        void is_written_between_quotes_that_nothing_can_break() {
            assertText(attribute(CITY).is("a \"quoted\" \\ city")).isEqualTo("city is \"a \\\"quoted\\\" \\\\ city\"");
            assertText(attribute(CITY).is("100 % %s\n")).isEqualTo("city is \"100 % %s\\u000a\"");
            assertText(attribute(CITY).is("")).isEqualTo("city is \"\"");
        }

        @Test
        void has_a_length() {
            assertText(lengthOf(CITY).isAtLeast(3)).isEqualTo("length of city is at least 3");
        }
    }

    @Nested
    class WholeNumber {
        @Test
        void equals_one_of_some() {
            assertText(attribute(AGE).is(18)).isEqualTo("age is 18");
            assertText(attribute(AGE).isAnyOf(18, 21)).isEqualTo("age is any of [18, 21]");
            assertText(attribute(AGE).isAnyOf(18, 21, 65)).isEqualTo("age is any of [18, 21, 65]");
            assertThat(attribute(AGE).isAnyOf(List.of(18L, 21L)))
                    .isEqualTo(attribute(AGE).isAnyOf(18, 21));
        }

        @Test
        void equals_none_of_some() {
            assertText(attribute(AGE).isNot(18)).isEqualTo("not (age is 18)");
            assertText(attribute(AGE).isNoneOf(18, 21, 65)).isEqualTo("not (age is any of [18, 21, 65])");
            assertThat(attribute(AGE).isNoneOf(List.of(18L, 21L)))
                    .isEqualTo(attribute(AGE).isNoneOf(18, 21));
        }

        @Test
        void is_compared() {
            assertText(attribute(AGE).isAtLeast(18)).isEqualTo("age is at least 18");
            assertText(attribute(AGE).isGreaterThan(18)).isEqualTo("age is greater than 18");
            assertText(attribute(AGE).isAtMost(18)).isEqualTo("age is at most 18");
            assertText(attribute(AGE).isLessThan(-18)).isEqualTo("age is less than -18");
            assertText(attribute(AGE).isBetween(18, 25)).isEqualTo("age is between [18, 25]");
        }

        @Test
        void a_range_names_its_lower_end_first() {
            assertText(attribute(AGE).isBetween(18, 18)).isEqualTo("age is between [18, 18]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(AGE).isBetween(25, 18))
                    .withMessage("a range names its lower end first, got 25 to 18");
        }
    }

    @Nested
    class Decimal {
        private final BigDecimal nearlyThousand = new BigDecimal("999.99");

        @Test
        void equals() {
            assertText(attribute(LIFETIME_VALUE).is(1_000)).isEqualTo("'lifetime value' is 1000");
            assertText(attribute(LIFETIME_VALUE).is(nearlyThousand)).isEqualTo("'lifetime value' is 999.99");
            assertText(attribute(LIFETIME_VALUE).isNot(1_000)).isEqualTo("not ('lifetime value' is 1000)");
            assertText(attribute(LIFETIME_VALUE).isNot(nearlyThousand)).isEqualTo("not ('lifetime value' is 999.99)");
        }

        @Test
        void equals_one_or_none_of_some() {
            List<BigDecimal> some = List.of(new BigDecimal("0.00"), nearlyThousand);

            assertText(attribute(LIFETIME_VALUE).isAnyOf(some)).isEqualTo("'lifetime value' is any of [0, 999.99]");
            assertText(attribute(LIFETIME_VALUE).isNoneOf(some))
                    .isEqualTo("not ('lifetime value' is any of [0, 999.99])");
            assertThat(attribute(LIFETIME_VALUE).isAnyOf(List.of(BigDecimal.ONE, new BigDecimal("1.0"))))
                    .isEqualTo(attribute(LIFETIME_VALUE).is(1));
        }

        @Test
        void is_compared_with_whole_numbers() {
            assertText(attribute(LIFETIME_VALUE).isAtLeast(1_000)).isEqualTo("'lifetime value' is at least 1000");
            assertText(attribute(LIFETIME_VALUE).isGreaterThan(1_000))
                    .isEqualTo("'lifetime value' is greater than 1000");
            assertText(attribute(LIFETIME_VALUE).isAtMost(1_000)).isEqualTo("'lifetime value' is at most 1000");
            assertText(attribute(LIFETIME_VALUE).isLessThan(1_000)).isEqualTo("'lifetime value' is less than 1000");
            assertText(attribute(LIFETIME_VALUE).isBetween(1_000, 2_000))
                    .isEqualTo("'lifetime value' is between [1000, 2000]");
        }

        @Test
        void is_compared_with_fractions() {
            assertText(attribute(LIFETIME_VALUE).isAtLeast(nearlyThousand))
                    .isEqualTo("'lifetime value' is at least 999.99");
            assertText(attribute(LIFETIME_VALUE).isGreaterThan(nearlyThousand))
                    .isEqualTo("'lifetime value' is greater than 999.99");
            assertText(attribute(LIFETIME_VALUE).isAtMost(nearlyThousand))
                    .isEqualTo("'lifetime value' is at most 999.99");
            assertText(attribute(LIFETIME_VALUE).isLessThan(nearlyThousand))
                    .isEqualTo("'lifetime value' is less than 999.99");
            assertText(attribute(LIFETIME_VALUE).isBetween(nearlyThousand, new BigDecimal("1999.99")))
                    .isEqualTo("'lifetime value' is between [999.99, 1999.99]");
        }

        @Test
        void numbers_of_one_value_make_one_sentence() {
            assertThat(attribute(LIFETIME_VALUE).is(new BigDecimal("1000.00")))
                    .isEqualTo(attribute(LIFETIME_VALUE).is(1_000));
            assertText(attribute(LIFETIME_VALUE).is(new BigDecimal("1E+3"))).isEqualTo("'lifetime value' is 1000");
            assertText(attribute(LIFETIME_VALUE).is(new BigDecimal("0.00"))).isEqualTo("'lifetime value' is 0");
        }

        @Test
        void a_range_names_its_lower_end_first() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(LIFETIME_VALUE).isBetween(nearlyThousand, BigDecimal.ONE))
                    .withMessage("a range names its lower end first, got 999.99 to 1");
        }
    }

    @Nested
    class Real {
        @Test
        void equals() {
            assertText(attribute(CHURN_RISK).is(0.5)).isEqualTo("'churn risk' is 0.5");
            assertText(attribute(CHURN_RISK).isNot(0.5)).isEqualTo("not ('churn risk' is 0.5)");
        }

        @Test
        void is_compared() {
            assertText(attribute(CHURN_RISK).isAtLeast(0.5)).isEqualTo("'churn risk' is at least 0.5");
            assertText(attribute(CHURN_RISK).isGreaterThan(0.5)).isEqualTo("'churn risk' is greater than 0.5");
            assertText(attribute(CHURN_RISK).isAtMost(0.5)).isEqualTo("'churn risk' is at most 0.5");
            assertText(attribute(CHURN_RISK).isLessThan(0.5)).isEqualTo("'churn risk' is less than 0.5");
            assertText(attribute(CHURN_RISK).isBetween(0.5, 0.75)).isEqualTo("'churn risk' is between [0.5, 0.75]");
        }

        @Test
        void minus_zero_is_zero() {
            assertThat(attribute(CHURN_RISK).is(-0.0))
                    .isEqualTo(attribute(CHURN_RISK).is(0));
            assertThat(attribute(CHURN_RISK).isAtLeast(-0.0))
                    .isEqualTo(attribute(CHURN_RISK).isAtLeast(0.0));
        }

        @Test
        void what_is_no_number_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(CHURN_RISK).isAtLeast(Double.NaN))
                    .withMessage("expected a finite real number, got NaN");
        }
    }

    @Nested
    class Flag {
        @Test
        void is_true_or_false() {
            assertText(attribute(OPTED_IN).isTrue()).isEqualTo("'opted in' is true");
            assertText(attribute(OPTED_IN).isFalse()).isEqualTo("'opted in' is false");
        }
    }

    @Nested
    class Date {
        private final LocalDate christmasEve = LocalDate.of(2026, 12, 24);
        private final LocalDate newYearsEve = LocalDate.of(2026, 12, 31);

        @Test
        void equals_one_of_some() {
            assertText(attribute(RENEWAL).is(christmasEve)).isEqualTo("renewal is 2026-12-24");
            assertText(attribute(RENEWAL).isAnyOf(christmasEve, newYearsEve))
                    .isEqualTo("renewal is any of [2026-12-24, 2026-12-31]");
            assertThat(attribute(RENEWAL).isAnyOf(List.of(christmasEve, newYearsEve)))
                    .isEqualTo(attribute(RENEWAL).isAnyOf(christmasEve, newYearsEve));
        }

        @Test
        void equals_none_of_some() {
            assertText(attribute(RENEWAL).isNot(christmasEve)).isEqualTo("not (renewal is 2026-12-24)");
            assertText(attribute(RENEWAL).isNoneOf(christmasEve, newYearsEve))
                    .isEqualTo("not (renewal is any of [2026-12-24, 2026-12-31])");
            assertThat(attribute(RENEWAL).isNoneOf(List.of(christmasEve, newYearsEve)))
                    .isEqualTo(attribute(RENEWAL).isNoneOf(christmasEve, newYearsEve));
        }

        @Test
        void is_compared() {
            assertText(attribute(RENEWAL).isBefore(christmasEve)).isEqualTo("renewal is before 2026-12-24");
            assertText(attribute(RENEWAL).isOnOrBefore(christmasEve)).isEqualTo("renewal is on or before 2026-12-24");
            assertText(attribute(RENEWAL).isAfter(christmasEve)).isEqualTo("renewal is after 2026-12-24");
            assertText(attribute(RENEWAL).isOnOrAfter(christmasEve)).isEqualTo("renewal is on or after 2026-12-24");
            assertText(attribute(RENEWAL).isBetween(christmasEve, newYearsEve))
                    .isEqualTo("renewal is between [2026-12-24, 2026-12-31]");
        }

        @Test
        void lies_in_a_window_of_days() {
            assertText(attribute(RENEWAL).isInLast(days(30), BERLIN))
                    .isEqualTo("renewal is in the last 30 days (today in Europe/Berlin)");
            assertText(attribute(RENEWAL).isInNext(weeks(1), BERLIN))
                    .isEqualTo("renewal is in the next 1 week (today in Europe/Berlin)");
            assertText(attribute(RENEWAL).isInNext(months(3, BERLIN), BERLIN))
                    .isEqualTo("renewal is in the next 3 months (Europe/Berlin)");
        }

        @Test
        void a_window_of_hours_or_of_another_zone_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(RENEWAL).isInLast(hours(48), BERLIN))
                    .withMessage("dates have no time of day, so a window over them needs days, weeks, months or years,"
                            + " got in the last 48 hours");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(RENEWAL).isInLast(months(3, calendar("Asia/Tokyo")), BERLIN))
                    .withMessage("a window over dates needs one zone,"
                            + " got in the last 3 months (Asia/Tokyo) and Europe/Berlin");
        }

        @Test
        void lies_in_a_calendar_period() {
            assertText(attribute(RENEWAL).isIn(BERLIN.nextMonth()))
                    .isEqualTo("renewal is in the following month (Europe/Berlin)");
            assertText(attribute(RENEWAL)
                            .isIn(calendar(TIME_ZONE, "Europe/Berlin").thisYear()))
                    .isEqualTo("renewal is in this year ('time zone', else Europe/Berlin)");
        }

        @Test
        void has_an_anniversary() {
            assertText(attribute(BIRTH_DATE).hasAnniversaryIn(BERLIN.today(), LeapDayRule.FEBRUARY_28))
                    .isEqualTo("'birth date' has its anniversary (29 February counts as 28 February)"
                            + " today (Europe/Berlin)");
            assertText(attribute(BIRTH_DATE).hasAnniversaryInNext(days(7), BERLIN, LeapDayRule.MARCH_1))
                    .isEqualTo("'birth date' has its anniversary (29 February counts as 1 March)"
                            + " in the next 7 days (today in Europe/Berlin)");
            assertText(attribute(BIRTH_DATE).hasAnniversaryIn(BERLIN.thisMonth(), LeapDayRule.LEAP_YEARS_ONLY))
                    .isEqualTo("'birth date' has its anniversary (29 February in leap years only)"
                            + " in this month (Europe/Berlin)");
        }

        @Test
        void makes_an_age() {
            assertText(ageInYears(BIRTH_DATE, BERLIN).isBetween(18, 25))
                    .isEqualTo("age by 'birth date' (Europe/Berlin) is between [18, 25]");
            assertText(ageInYears(BIRTH_DATE, calendar(TIME_ZONE, "UTC")).isAtLeast(18))
                    .isEqualTo("age by 'birth date' ('time zone', else UTC) is at least 18");
        }
    }

    @Nested
    class Moment {
        private final Instant newYear = Instant.parse("2026-01-01T00:00:00Z");
        private final Instant nextNewYear = Instant.parse("2027-01-01T00:00:00Z");

        @Test
        void equals() {
            assertText(attribute(SIGNED_UP).is(newYear)).isEqualTo("'signed up' is 2026-01-01T00:00:00Z");
            assertText(attribute(SIGNED_UP).isNot(newYear)).isEqualTo("not ('signed up' is 2026-01-01T00:00:00Z)");
        }

        @Test
        void is_compared() {
            assertText(attribute(SIGNED_UP).isBefore(newYear)).isEqualTo("'signed up' is before 2026-01-01T00:00:00Z");
            assertText(attribute(SIGNED_UP).isAtOrBefore(newYear))
                    .isEqualTo("'signed up' is at or before 2026-01-01T00:00:00Z");
            assertText(attribute(SIGNED_UP).isAfter(newYear)).isEqualTo("'signed up' is after 2026-01-01T00:00:00Z");
            assertText(attribute(SIGNED_UP).isAtOrAfter(newYear))
                    .isEqualTo("'signed up' is at or after 2026-01-01T00:00:00Z");
        }

        @Test
        void a_range_excludes_its_end_and_says_so() {
            assertText(attribute(SIGNED_UP).isBetween(newYear, nextNewYear))
                    .isEqualTo("'signed up' is between [2026-01-01T00:00:00Z, 2027-01-01T00:00:00Z)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(SIGNED_UP).isBetween(newYear, newYear))
                    .withMessage("a range names its lower end first, got 2026-01-01T00:00:00Z to 2026-01-01T00:00:00Z");
        }

        @Test
        void is_cut_to_microseconds() {
            assertText(attribute(SIGNED_UP).isAfter(Instant.parse("2026-01-01T00:00:00.123456789Z")))
                    .isEqualTo("'signed up' is after 2026-01-01T00:00:00.123456Z");
        }

        @Test
        void lies_in_a_window() {
            assertText(attribute(SIGNED_UP).isInLast(days(14))).isEqualTo("'signed up' is in the last 14 days");
            assertText(attribute(SIGNED_UP).isInLast(minutes(30))).isEqualTo("'signed up' is in the last 30 minutes");
            assertText(attribute(SIGNED_UP).isInLast(days(1))).isEqualTo("'signed up' is in the last 1 day");
            assertText(attribute(TRIAL_ENDS).isInNext(hours(48))).isEqualTo("'trial ends' is in the next 48 hours");
            assertText(attribute(SIGNED_UP).isBetween(days(60), days(30)))
                    .isEqualTo("'signed up' is from 60 days to 30 days ago");
            assertText(attribute(SIGNED_UP).isBetween(months(3, BERLIN), months(1, BERLIN)))
                    .isEqualTo("'signed up' is from 3 months to 1 month ago (Europe/Berlin)");
        }

        @Test
        void months_and_years_name_their_zone() {
            assertText(attribute(SIGNED_UP).isInLast(months(3, BERLIN)))
                    .isEqualTo("'signed up' is in the last 3 months (Europe/Berlin)");
            assertText(attribute(SIGNED_UP).isInLast(years(1, calendar(TIME_ZONE, "UTC"))))
                    .isEqualTo("'signed up' is in the last 1 year ('time zone', else UTC)");
        }

        @Test
        void the_authors_unit_stays() {
            assertThat(attribute(SIGNED_UP).isInLast(days(14)))
                    .isNotEqualTo(attribute(SIGNED_UP).isInLast(weeks(2)))
                    .isNotEqualTo(attribute(SIGNED_UP).isInLast(hours(14 * 24)));
        }

        @Test
        void a_band_names_the_longer_span_first() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(SIGNED_UP).isBetween(days(30), days(60)))
                    .withMessage("a band names the longer span first, got between 30 days and 60 days ago");
        }

        @Test
        void a_span_is_positive() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> days(-3))
                    .withMessage("a time span must be positive and at most 10000 years, got -3 days");
            assertThatIllegalArgumentException().isThrownBy(() -> months(0, BERLIN));
        }

        @Test
        void lies_in_a_calendar_period() {
            assertText(attribute(SIGNED_UP).isIn(BERLIN.thisMonth()))
                    .isEqualTo("'signed up' is in this month (Europe/Berlin)");
            assertText(attribute(SIGNED_UP).isIn(BERLIN.thisYear().soFar()))
                    .isEqualTo("'signed up' is in this year so far (Europe/Berlin)");
            assertText(attribute(SIGNED_UP).isIn(BERLIN.today())).isEqualTo("'signed up' is today (Europe/Berlin)");
            assertText(attribute(TRIAL_ENDS).isIn(BERLIN.tomorrow()))
                    .isEqualTo("'trial ends' is tomorrow (Europe/Berlin)");
            assertText(attribute(SIGNED_UP).isIn(BERLIN.lastMonth()))
                    .isEqualTo("'signed up' is in the previous month (Europe/Berlin)");
            assertText(attribute(SIGNED_UP).isIn(BERLIN.last(7, CalendarUnit.DAY)))
                    .isEqualTo("'signed up' is in the previous 7 days (Europe/Berlin)");
            assertText(attribute(TRIAL_ENDS).isIn(BERLIN.next(2, CalendarUnit.WEEK)))
                    .isEqualTo("'trial ends' is in the following 2 weeks (Europe/Berlin)");
            assertText(attribute(TRIAL_ENDS).isIn(BERLIN.nextQuarter()))
                    .isEqualTo("'trial ends' is in the following quarter (Europe/Berlin)");
        }

        @Test
        void a_calendar_has_a_zone_and_a_first_day_of_weeks() {
            ZonedCalendar sundays = calendar("America/New_York").withWeeksFrom(DayOfWeek.SUNDAY);

            assertText(attribute(SIGNED_UP).isIn(sundays.thisWeek()))
                    .isEqualTo("'signed up' is in this week (America/New_York, weeks from Sunday)");
            assertText(attribute(SIGNED_UP)
                            .isIn(calendar(TIME_ZONE, "Europe/Berlin").yesterday()))
                    .isEqualTo("'signed up' is yesterday ('time zone', else Europe/Berlin)");
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> calendar("Berlin")))
                    .isInstanceOf(DateTimeException.class)
                    .hasMessageContaining("Berlin");
        }
    }

    @Nested
    class Choice {
        @Test
        void equals_one_of_some() {
            assertText(attribute(PLAN).is(Plan.PLUS)).isEqualTo("plan is \"PLUS\"");
            assertText(attribute(PLAN).isAnyOf(Plan.PLUS, Plan.PRO)).isEqualTo("plan is any of [\"PLUS\", \"PRO\"]");
            assertText(attribute(PLAN).isAnyOf(Plan.FREE, Plan.PLUS, Plan.PRO))
                    .isEqualTo("plan is any of [\"FREE\", \"PLUS\", \"PRO\"]");
            assertThat(attribute(PLAN).isAnyOf(List.of(Plan.PLUS, Plan.PRO)))
                    .isEqualTo(attribute(PLAN).isAnyOf(Plan.PLUS, Plan.PRO));
        }

        @Test
        void equals_none_of_some() {
            assertText(attribute(PLAN).isNot(Plan.PLUS)).isEqualTo("not (plan is \"PLUS\")");
            assertText(attribute(PLAN).isNoneOf(Plan.PLUS, Plan.PRO))
                    .isEqualTo("not (plan is any of [\"PLUS\", \"PRO\"])");
            assertThat(attribute(PLAN).isNoneOf(List.of(Plan.PLUS, Plan.PRO)))
                    .isEqualTo(attribute(PLAN).isNoneOf(Plan.PLUS, Plan.PRO));
        }

        @Test
        void from_one_up_is_a_range_of_constants() {
            assertThat(attribute(PLAN).isAnyOf(EnumSet.range(Plan.PLUS, Plan.PRO)))
                    .isEqualTo(attribute(PLAN).isAnyOf(Plan.PLUS, Plan.PRO));
        }
    }

    @Nested
    class TextSet {
        @Test
        void has_some() {
            assertText(attribute(TAGS).contains("vip")).isEqualTo("tags contains \"vip\"");
            assertText(attribute(TAGS).hasAnyOf("ski", "climb")).isEqualTo("tags has any of [\"ski\", \"climb\"]");
            assertText(attribute(TAGS).hasAllOf("ski", "climb", "hike"))
                    .isEqualTo("tags has all of [\"ski\", \"climb\", \"hike\"]");
        }

        @Test
        void has_none() {
            assertText(attribute(TAGS).hasNoneOf("bounced", "unsubscribed"))
                    .isEqualTo("not (tags has any of [\"bounced\", \"unsubscribed\"])");
            assertText(attribute(TAGS).hasNoneOf(List.of("bounced"))).isEqualTo("not (tags contains \"bounced\")");
        }

        @Test
        void lists_that_are_known_at_run_time_say_the_same() {
            assertThat(attribute(TAGS).hasAnyOf(List.of("ski", "climb")))
                    .isEqualTo(attribute(TAGS).hasAnyOf("ski", "climb"));
            assertThat(attribute(TAGS).hasAllOf(List.of("ski", "climb")))
                    .isEqualTo(attribute(TAGS).hasAllOf("ski", "climb"));
            assertThat(attribute(TAGS).hasNoneOf(List.of("bounced", "unsubscribed")))
                    .isEqualTo(attribute(TAGS).hasNoneOf("bounced", "unsubscribed"));
            assertThat(attribute(TAGS).hasAnyOf(List.of("vip")))
                    .isEqualTo(attribute(TAGS).contains("vip"));
            assertText(attribute(TAGS).hasAllOf(List.of("vip"))).isEqualTo("tags has all of [\"vip\"]");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(TAGS).hasAllOf(List.of()))
                    .withMessage("a list of members must not be empty: say everyone() or nobody()");
        }

        @Test
        void has_a_size() {
            assertText(sizeOf(TAGS).isAtLeast(3)).isEqualTo("size of tags is at least 3");
        }
    }

    @Nested
    class PlaceOnEarth {
        private final Place berlin = new Place(52.52, 13.405);

        @Test
        void is_near_another() {
            assertText(attribute(HOME).isWithin(10_000, berlin)).isEqualTo("home is within 10000 m of 52.52,13.405");
        }

        @Test
        void a_distance_is_a_number_from_zero_up() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> attribute(HOME).isWithin(-1, berlin))
                    .withMessage("a distance must be 0 metres or more, got -1.0");
        }
    }

    @Nested
    class VersionOfSoftware {
        private final Version old = Version.of("2.1");
        private final Version recent = Version.of("2.9");

        @Test
        void equals_one_of_some() {
            assertText(attribute(APP_VERSION).is(old)).isEqualTo("'app version' is 2.1.0");
            assertText(attribute(APP_VERSION).isAnyOf(old, recent)).isEqualTo("'app version' is any of [2.1.0, 2.9.0]");
            assertThat(attribute(APP_VERSION).isAnyOf(List.of(old, recent)))
                    .isEqualTo(attribute(APP_VERSION).isAnyOf(old, recent));
        }

        @Test
        void equals_none_of_some() {
            assertText(attribute(APP_VERSION).isNot(old)).isEqualTo("not ('app version' is 2.1.0)");
            assertText(attribute(APP_VERSION).isNoneOf(old, recent))
                    .isEqualTo("not ('app version' is any of [2.1.0, 2.9.0])");
            assertThat(attribute(APP_VERSION).isNoneOf(List.of(old, recent)))
                    .isEqualTo(attribute(APP_VERSION).isNoneOf(old, recent));
        }

        @Test
        void is_compared() {
            assertText(attribute(APP_VERSION).isAtLeast(old)).isEqualTo("'app version' is at least 2.1.0");
            assertText(attribute(APP_VERSION).isGreaterThan(old)).isEqualTo("'app version' is greater than 2.1.0");
            assertText(attribute(APP_VERSION).isAtMost(old)).isEqualTo("'app version' is at most 2.1.0");
            assertText(attribute(APP_VERSION).isLessThan(old)).isEqualTo("'app version' is less than 2.1.0");
            assertText(attribute(APP_VERSION).isBetween(old, recent))
                    .isEqualTo("'app version' is between [2.1.0, 2.9.0]");
        }
    }

    @Test
    void whatever_its_type_a_value_is_known_or_missing() {
        List<Clause<?, Condition>> clauses = List.of(
                attribute(COUNTRY),
                attribute(AGE),
                attribute(LIFETIME_VALUE),
                attribute(CHURN_RISK),
                attribute(OPTED_IN),
                attribute(RENEWAL),
                attribute(SIGNED_UP),
                attribute(PLAN),
                attribute(TAGS),
                attribute(HOME),
                attribute(APP_VERSION),
                ageInYears(BIRTH_DATE, BERLIN),
                lengthOf(CITY),
                sizeOf(TAGS));

        assertThat(clauses).allSatisfy(clause -> {
            assertText(clause.isKnown()).endsWith(" is known");
            assertText(clause.isMissing()).endsWith(" is missing");
        });
        assertText(attribute(BIRTH_DATE).isKnown()).isEqualTo("'birth date' is known");
        assertText(attribute(BIRTH_DATE).isMissing()).isEqualTo("'birth date' is missing");
    }

    @Test
    void what_is_missing_can_be_counted_in() {
        assertText(attribute(COUNTRY).isNot("DE").orMissing()).isEqualTo("(not (country is \"DE\")) or missing");
        assertText(attribute(AGE).isAtLeast(18).orMissing()).isEqualTo("(age is at least 18) or missing");
    }
}
