package dev.segmentkit.time;

import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimeSpanTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Zone IN_BERLIN = Zone.of(BERLIN);

    private static TimeSpan span(long amount, TimeSpan.Unit unit) {
        return new TimeSpan(amount, unit, unit.isCalendar() ? Optional.of(IN_BERLIN) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void an_amount_that_is_not_positive_is_refused(TimeSpan.Unit unit) {
        assertThatThrownBy(() -> span(0, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a time span must be positive and at most 10000 years, got 0 ");
        assertThatThrownBy(() -> span(-1, unit)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> span(Long.MIN_VALUE, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"MINUTES,5259492000", "HOURS,87658200", "DAYS,3652425", "WEEKS,521775", "MONTHS,120000", "YEARS,10000"})
    void every_unit_goes_up_to_10000_years(TimeSpan.Unit unit, long most) {
        assertThat(span(most, unit).amount()).isEqualTo(most);
        assertThatThrownBy(() -> span(most + 1, unit))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10000 years");
        assertThatThrownBy(() -> span(Long.MAX_VALUE, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void months_and_years_need_a_zone() {
        assertThatThrownBy(() -> TimeSpan.of(3, MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span of 3 months needs a time zone");
        assertThatThrownBy(() -> TimeSpan.of(1, YEARS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exact_units_take_no_zone() {
        assertThatThrownBy(() -> TimeSpan.of(90, DAYS, IN_BERLIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span of 90 days is an exact length and takes no time zone");
    }

    @Test
    void the_unit_of_the_author_survives() {
        assertThat(span(90, DAYS)).isNotEqualTo(span(2160, HOURS)).isNotEqualTo(span(3, MONTHS));
        assertThat(span(1, WEEKS)).isNotEqualTo(span(7, DAYS));
    }

    @ParameterizedTest
    @CsvSource({
        "1,MINUTES,1 minute",
        "30,MINUTES,30 minutes",
        "1,HOURS,1 hour",
        "90,DAYS,90 days",
        "1,WEEKS,1 week",
        "3,MONTHS,3 months (Europe/Berlin)",
        "1,YEARS,1 year (Europe/Berlin)"
    })
    void the_text_is_what_the_author_wrote(long amount, TimeSpan.Unit unit, String text) {
        assertThat(span(amount, unit).text()).isEqualTo(text);
        assertThat(span(amount, unit)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T15:00,1,MONTHS,2024-02-29T15:00",
        "2023-03-31T15:00,1,MONTHS,2023-02-28T15:00",
        "2023-03-28T15:00,1,MONTHS,2023-02-28T15:00",
        "2024-05-31T00:00,3,MONTHS,2024-02-29T00:00",
        "2024-02-29T12:00,1,YEARS,2023-02-28T12:00",
        "2024-02-29T12:00,4,YEARS,2020-02-29T12:00",
        "2025-02-28T12:00,1,YEARS,2024-02-28T12:00",
        "2024-01-15T12:00,13,MONTHS,2022-12-15T12:00"
    })
    void months_and_years_are_calendar_arithmetic(String from, long amount, TimeSpan.Unit unit, String to) {
        assertThat(span(amount, unit).before(berlin(from), BERLIN)).isEqualTo(berlin(to));
    }

    @Test
    void a_month_keeps_the_local_time_over_a_clock_change_and_30_days_do_not() {
        Instant summer = Instant.parse("2024-04-15T10:00:00Z");

        assertThat(span(1, MONTHS).before(summer, BERLIN)).isEqualTo(Instant.parse("2024-03-15T11:00:00Z"));
        assertThat(span(31, DAYS).before(summer, BERLIN)).isEqualTo(Instant.parse("2024-03-15T10:00:00Z"));
    }

    @Test
    void a_day_is_24_hours_on_days_of_23_hours_too() {
        Instant noon = berlin("2024-03-31T12:00");

        assertThat(span(1, DAYS).before(noon, BERLIN)).isEqualTo(berlin("2024-03-30T11:00"));
        assertThat(span(1, WEEKS).after(noon, BERLIN)).isEqualTo(noon.plus(Duration.ofHours(168)));
    }

    @Test
    void months_are_reckoned_in_the_zone_that_is_given() {
        Instant moment = Instant.parse("2024-03-31T23:30:00Z");

        assertThat(span(1, MONTHS).before(moment, ZoneOffset.UTC)).isEqualTo(Instant.parse("2024-02-29T23:30:00Z"));
        assertThat(span(1, MONTHS).before(moment, BERLIN)).isEqualTo(Instant.parse("2024-03-01T00:30:00Z"));
    }

    @Test
    void several_times_a_span_is_one_of_the_same_unit() {
        assertThat(span(3, DAYS).times(4)).isEqualTo(span(12, DAYS));
        assertThat(span(90, MINUTES).times(1)).isEqualTo(span(90, MINUTES));
    }

    @Test
    void twice_a_month_is_counted_from_one_moment() {
        TimeSpan month = span(1, MONTHS);

        assertThat(month.times(2).after(berlin("2024-01-31T12:00"), BERLIN)).isEqualTo(berlin("2024-03-31T12:00"));
        assertThat(month.after(month.after(berlin("2024-01-31T12:00"), BERLIN), BERLIN))
                .isEqualTo(berlin("2024-03-29T12:00"));
    }

    @Test
    void fits_between_two_moments_as_often_as_it_is_over() {
        Instant from = berlin("2024-01-31T12:00");

        assertThat(span(3, DAYS).timesBetween(from, from.plus(Duration.ofDays(9)), 100, BERLIN))
                .isEqualTo(3);
        assertThat(span(3, DAYS)
                        .timesBetween(from, from.plus(Duration.ofDays(9)).minusNanos(1000), 100, BERLIN))
                .isEqualTo(2);
        assertThat(span(3, DAYS).timesBetween(from, from.plus(Duration.ofDays(9)), 2, BERLIN))
                .isEqualTo(2);
        assertThat(span(3, DAYS).timesBetween(from, from, 100, BERLIN)).isZero();
        assertThat(span(3, DAYS).timesBetween(from, from.minusSeconds(1_000_000), 100, BERLIN))
                .isZero();
        for (int months = 1; months <= 240; months++) {
            Instant over = span(1, MONTHS).times(months).after(from, BERLIN);
            assertThat(span(1, MONTHS).timesBetween(from, over, 1000, BERLIN)).isEqualTo(months);
            assertThat(span(1, MONTHS).timesBetween(from, over.minusNanos(1000), 1000, BERLIN))
                    .isEqualTo(months - 1);
        }
    }

    @Test
    void no_times_a_span_and_too_many_times_are_refused() {
        assertThatThrownBy(() -> span(3, DAYS).times(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time span must be positive and at most 10000 years, got 0 days");
        assertThatThrownBy(() -> span(3, DAYS).times(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> span(6000, YEARS).times(2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a time span must be positive and at most 10000 years, got 12000 years");
    }

    @Test
    void times_beyond_all_numbers_are_refused_with_what_was_asked() {
        assertThatThrownBy(() -> span(3, DAYS).times(Long.MAX_VALUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10000 years");
    }

    @Test
    void what_is_out_of_range_is_the_end_of_time() {
        assertThat(span(10_000, YEARS).before(Instant.MIN, BERLIN)).isEqualTo(Instant.MIN);
        assertThat(span(1, DAYS).before(Instant.MIN, BERLIN)).isEqualTo(Instant.MIN);
        assertThat(span(1, DAYS).after(Instant.MAX, BERLIN)).isEqualTo(Instant.MAX);
        assertThat(span(1, DAYS).before(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(span(1, YEARS).after(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void months_after_a_moment_before_all_dates_are_not_the_end_of_time() {
        assertThat(span(1, MONTHS).after(Instant.MIN, BERLIN))
                .isEqualTo(Instant.MIN.plus(ChronoUnit.MONTHS.getDuration()));
    }

    @Test
    void dates_are_shifted_by_whole_days() {
        assertThat(span(30, DAYS).before(LocalDate.of(2024, 3, 1))).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(span(2, WEEKS).after(LocalDate.of(2024, 2, 20))).isEqualTo(LocalDate.of(2024, 3, 5));
        assertThat(span(1, MONTHS).before(LocalDate.of(2024, 3, 31))).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void dates_are_not_shifted_by_hours() {
        assertThatThrownBy(() -> span(24, HOURS).before(LocalDate.EPOCH))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("dates have no time of day, and 24 hours no whole days");
        assertThatThrownBy(() -> span(24, MINUTES).after(LocalDate.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES,1440",
        "MINUTES,1439",
        "HOURS,24",
        "HOURS,25",
        "DAYS,90",
        "WEEKS,2",
        "MONTHS,1",
        "MONTHS,2",
        "MONTHS,12",
        "YEARS,1",
        "YEARS,4"
    })
    void no_span_is_longer_than_the_days_it_takes_at_most(TimeSpan.Unit unit, long amount) {
        TimeSpan span = span(amount, unit);
        Duration most = Duration.ofDays(span.atMostDays());

        for (ZonedDateTime end = ZonedDateTime.of(2023, 1, 1, 12, 0, 0, 0, BERLIN);
                end.getYear() < 2026;
                end = end.plusDays(1)) {
            assertThat(Duration.between(span.before(end.toInstant(), BERLIN), end.toInstant()))
                    .as("before %s", end)
                    .isLessThanOrEqualTo(most);
        }
    }

    private static Instant berlin(String local) {
        return java.time.LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }
}
