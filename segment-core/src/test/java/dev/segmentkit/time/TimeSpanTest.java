package dev.segmentkit.time;

import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static dev.segmentkit.time.TimeSpan.Unit.YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.segmentkit.time.TimeSpan.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T2 and T8. */
class TimeSpanTest {
    private static final Zone IN_BERLIN = Zone.of(BERLIN);

    @ParameterizedTest
    @ValueSource(longs = {0, -1, Long.MIN_VALUE, Long.MAX_VALUE})
    void theAmountMustBePositiveAndInReach(long amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.of(amount, DAYS))
                .withMessageContainingAll("positive", String.valueOf(amount), "days");
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.of(amount, MINUTES));
        assertThatIllegalArgumentException().isThrownBy(() -> TimeSpan.of(amount, YEARS, IN_BERLIN));
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            names = {"MONTHS", "YEARS"})
    void monthsAndYearsNeedAZone(Unit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.of(3, unit))
                .withMessageContaining("need a time zone");
    }

    @ParameterizedTest
    @EnumSource(
            value = Unit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MONTHS", "YEARS"})
    void exactUnitsTakeNone(Unit unit) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimeSpan.of(3, unit, IN_BERLIN))
                .withMessageContaining("take no time zone");
    }

    @Test
    void theAuthorsUnitSurvives() {
        assertThat(TimeSpan.of(90, DAYS)).hasToString("90 days").isNotEqualTo(TimeSpan.of(2160, HOURS));
        assertThat(TimeSpan.of(1, WEEKS)).hasToString("1 week").isNotEqualTo(TimeSpan.of(7, DAYS));
        assertThat(TimeSpan.of(12, MONTHS, IN_BERLIN))
                .hasToString("12 months in Europe/Berlin")
                .isNotEqualTo(TimeSpan.of(1, YEARS, IN_BERLIN));
    }

    @Test
    void nothingButTheZoneIsOptional() {
        assertThat(TimeSpan.of(1, DAYS).zone()).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T12:00, 2024-02-29T12:00",
        "2023-03-31T12:00, 2023-02-28T12:00",
        "2024-03-29T12:00, 2024-02-29T12:00",
        "2024-04-30T12:00, 2024-03-30T12:00",
        "2024-05-31T12:00, 2024-04-30T12:00",
        "2024-01-15T12:00, 2023-12-15T12:00"
    })
    void aMonthBeforeIsTheSameDayOrTheLastOne(String moment, String before) {
        assertThat(TimeSpan.of(1, MONTHS, IN_BERLIN).before(berlin(moment), BERLIN))
                .isEqualTo(berlin(before));
    }

    @Test
    void aMonthKeepsTheLocalTimeWhereClocksChange() {
        assertThat(TimeSpan.of(1, MONTHS, IN_BERLIN).before(berlin("2024-04-15T12:00"), BERLIN))
                .isEqualTo(utc("2024-03-15T11:00:00Z"));
        assertThat(TimeSpan.of(1, MONTHS, IN_BERLIN).after(berlin("2024-03-15T12:00"), BERLIN))
                .isEqualTo(utc("2024-04-15T10:00:00Z"));
    }

    @Test
    void aDayDoesNot() {
        assertThat(TimeSpan.of(1, DAYS).before(berlin("2024-03-31T12:00"), BERLIN))
                .isEqualTo(berlin("2024-03-30T11:00"));
    }

    @Test
    void whatIsOutOfRangeIsAtTheEndOfIt() {
        assertThat(TimeSpan.of(1, DAYS).before(Instant.MIN, BERLIN)).isEqualTo(Instant.MIN);
        assertThat(TimeSpan.of(1, DAYS).after(Instant.MAX, BERLIN)).isEqualTo(Instant.MAX);
        assertThat(TimeSpan.of(1, YEARS, IN_BERLIN).after(Instant.MAX, BERLIN)).isEqualTo(Instant.MAX);
        assertThat(TimeSpan.of(1, DAYS).before(LocalDate.MIN)).isEqualTo(LocalDate.MIN);
        assertThat(TimeSpan.of(1, YEARS, IN_BERLIN).after(LocalDate.MAX)).isEqualTo(LocalDate.MAX);
    }

    @Test
    void datesHaveNoTimeOfDay() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimeSpan.of(24, HOURS).before(LocalDate.EPOCH))
                .withMessageContaining("24 hours");
    }

    @Test
    void theLengthIsNeverExceeded() {
        assertThat(TimeSpan.of(90, MINUTES).atMostDays()).isEqualTo(1);
        assertThat(TimeSpan.of(24, HOURS).atMostDays()).isGreaterThanOrEqualTo(1);
        assertThat(TimeSpan.of(7, DAYS).atMostDays()).isEqualTo(7);
        assertThat(TimeSpan.of(2, WEEKS).atMostDays()).isEqualTo(14);
        assertThat(TimeSpan.of(1, MONTHS, IN_BERLIN).atMostDays()).isGreaterThan(31);
        assertThat(TimeSpan.of(1, YEARS, IN_BERLIN).atMostDays()).isGreaterThan(366);
    }
}
