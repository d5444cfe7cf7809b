package dev.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LookbackTest {
    private static final Zone BERLIN = Zone.of(ZoneId.of("Europe/Berlin"));
    private static final Instant AS_OF = Instant.parse("2024-06-15T12:00:00Z");
    private static final Instant EARLY = Instant.parse("2017-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2024-06-01T00:00:00Z");

    private static TimeSpan days(int days) {
        return TimeSpan.of(days, TimeSpan.Unit.DAYS);
    }

    private static Lookback since(Instant from) {
        return new FixedWindow(from, AS_OF).lookback();
    }

    @Test
    void rolling_windows_reach_back_by_their_span() {
        assertThat(new Rolling(days(90)).lookback()).hasToString("90 days");
        assertThat(new Rolling(TimeSpan.of(2, TimeSpan.Unit.WEEKS)).lookback()).hasToString("14 days");
        assertThat(new Band(days(60), days(30)).lookback()).hasToString("60 days");
    }

    @Test
    void part_of_a_day_counts_as_one() {
        assertThat(new Rolling(TimeSpan.of(36, TimeSpan.Unit.HOURS)).lookback().days())
                .isEqualTo(2);
    }

    @Test
    void months_are_counted_at_their_longest() {
        Lookback month = new Rolling(TimeSpan.of(1, TimeSpan.Unit.MONTHS, BERLIN)).lookback();
        Instant november = Instant.parse("2024-10-31T23:00:00Z");

        assertThat(month.from(november)).isBeforeOrEqualTo(Instant.parse("2024-09-30T22:00:00Z"));
    }

    @Test
    void fixed_windows_reach_back_to_their_beginning() {
        assertThat(since(EARLY)).isEqualTo(new Lookback(false, 0, Optional.of(EARLY)));
        assertThat(since(EARLY).from(AS_OF)).isEqualTo(EARLY);
        assertThat(since(EARLY)).hasToString("since 2017-01-01T00:00:00Z");
    }

    @Test
    void a_fixed_window_that_is_still_to_come_needs_nothing_older_than_asOf() {
        assertThat(since(LATE).from(LATE.minus(Duration.ofDays(1)))).isEqualTo(LATE.minus(Duration.ofDays(1)));
    }

    @Test
    void ever_reaches_back_to_the_beginning() {
        assertThat(new Ever().lookback()).isEqualTo(Lookback.EVERYTHING).hasToString("everything");
        assertThat(Lookback.EVERYTHING.from(AS_OF)).isEqualTo(Instant.MIN);
    }

    @Test
    void what_is_to_come_needs_nothing() {
        assertThat(new Upcoming(days(30)).lookback()).isEqualTo(Lookback.NONE).hasToString("nothing");
        assertThat(ZonedCalendar.in(BERLIN).nextMonth().lookback()).isEqualTo(Lookback.NONE);
        assertThat(Lookback.NONE.from(AS_OF)).isEqualTo(AS_OF);
    }

    @Test
    void the_longer_of_both_is_taken() {
        Lookback short90 = new Rolling(days(90)).lookback();
        Lookback long365 = new Rolling(days(365)).lookback();

        assertThat(short90.and(long365)).isEqualTo(long365).isEqualTo(long365.and(short90));
        assertThat(short90.and(Lookback.EVERYTHING)).isEqualTo(Lookback.EVERYTHING);
        assertThat(Lookback.NONE.and(short90)).isEqualTo(short90);
        assertThat(since(LATE).and(since(EARLY))).isEqualTo(since(EARLY));
        assertThat(since(EARLY).and(since(LATE))).isEqualTo(since(EARLY));
    }

    @Test
    void days_and_a_moment_are_both_kept() {
        Lookback both = since(EARLY).and(new Rolling(days(90)).lookback());

        assertThat(both).isEqualTo(new Rolling(days(90)).lookback().and(since(EARLY)));
        assertThat(both).hasToString("90 days and since 2017-01-01T00:00:00Z");
        assertThat(both.from(AS_OF)).isEqualTo(EARLY);
        assertThat(since(LATE).and(new Rolling(days(90)).lookback()).from(AS_OF))
                .isEqualTo(AS_OF.minus(Duration.ofDays(90)));
    }
}
