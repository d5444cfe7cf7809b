package dev.segmentkit.time;

import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.HOURS;
import static dev.segmentkit.time.TimeSpan.Unit.MONTHS;
import static dev.segmentkit.time.TimeSpan.Unit.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All windows but those of calendars. */
class WindowsTest {
    private static final Instant AS_OF = Instant.parse("2024-06-15T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 6, 15);
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Zone BERLIN = Zone.of(ZoneId.of("Europe/Berlin"));
    private static final Duration TICK = Duration.ofNanos(1000);

    private static Instant ago(int days) {
        return AS_OF.minus(Duration.ofDays(days));
    }

    private static TimeSpan days(int days) {
        return TimeSpan.of(days, DAYS);
    }

    @Nested
    class InTheLast {
        private final Rolling window = new Rolling(days(90));

        @Test
        void the_beginning_is_out_and_asOf_is_in() {
            Interval interval = window.at(AS_OF, UTC);

            assertThat(interval).isEqualTo(new Interval(ago(90), false, AS_OF, true));
            assertThat(interval.contains(ago(90))).isFalse();
            assertThat(interval.contains(ago(90).plus(TICK))).isTrue();
            assertThat(interval.contains(AS_OF)).isTrue();
            assertThat(interval.contains(AS_OF.plus(TICK))).isFalse();
        }

        @Test
        void over_dates_the_first_day_is_out_and_today_is_in() {
            assertThat(window.on(TODAY)).isEqualTo(new DateRange(LocalDate.of(2024, 3, 18), TODAY));
        }

        @Test
        void it_is_written_in_the_unit_of_the_author() {
            assertThat(window.text()).isEqualTo("in the last 90 days");
            assertThat(window).hasToString("in the last 90 days");
        }

        @Test
        void a_moment_in_it_leaves_after_the_span() {
            assertThat(window.changesFor(ago(10), AS_OF, UTC)).isEqualTo(ago(10).plus(Duration.ofDays(90)));
            assertThat(window.changesFor(AS_OF, AS_OF, UTC)).isEqualTo(AS_OF.plus(Duration.ofDays(90)));
        }

        @Test
        void a_moment_to_come_enters_when_it_comes() {
            assertThat(window.changesFor(AS_OF.plus(TICK), AS_OF, UTC)).isEqualTo(AS_OF.plus(TICK));
        }

        @Test
        void a_moment_that_has_left_never_comes_back() {
            assertThat(window.changesFor(ago(90), AS_OF, UTC)).isEqualTo(Instant.MAX);
            assertThat(window.changesFor(ago(900), AS_OF, UTC)).isEqualTo(Instant.MAX);
        }

        @Test
        void only_months_and_years_have_a_zone_and_only_hours_and_minutes_have_no_days() {
            assertThat(window.zone()).isEmpty();
            assertThat(window.isDayBased()).isTrue();
            assertThat(new Rolling(TimeSpan.of(1, MONTHS, BERLIN)).zone()).contains(BERLIN);
            assertThat(new Rolling(TimeSpan.of(24, HOURS)).isDayBased()).isFalse();
        }
    }

    @Nested
    class InTheNext {
        private final Upcoming window = new Upcoming(days(30));

        @Test
        void asOf_is_out_and_the_end_is_in() {
            Interval interval = window.at(AS_OF, UTC);

            assertThat(interval.contains(AS_OF)).isFalse();
            assertThat(interval.contains(AS_OF.plus(TICK))).isTrue();
            assertThat(interval.contains(AS_OF.plus(Duration.ofDays(30)))).isTrue();
            assertThat(interval.contains(AS_OF.plus(Duration.ofDays(30)).plus(TICK)))
                    .isFalse();
        }

        @Test
        void over_dates_today_is_out_and_the_last_day_is_in() {
            assertThat(window.on(TODAY)).isEqualTo(new DateRange(TODAY.plusDays(1), TODAY.plusDays(30)));
        }

        @Test
        void a_moment_in_it_leaves_when_it_comes() {
            Instant soon = AS_OF.plus(Duration.ofDays(3));

            assertThat(window.changesFor(soon, AS_OF, UTC)).isEqualTo(soon);
        }

        @Test
        void a_moment_beyond_it_enters_the_span_before_it_comes() {
            Instant later = AS_OF.plus(Duration.ofDays(31));

            assertThat(window.changesFor(later, AS_OF, UTC)).isEqualTo(AS_OF.plus(Duration.ofDays(1)));
        }

        @Test
        void a_moment_past_never_comes_back() {
            assertThat(window.changesFor(AS_OF, AS_OF, UTC)).isEqualTo(Instant.MAX);
            assertThat(window.changesFor(ago(1), AS_OF, UTC)).isEqualTo(Instant.MAX);
        }

        @Test
        void it_is_written_in_the_unit_of_the_author() {
            assertThat(new Upcoming(TimeSpan.of(2, WEEKS))).hasToString("in the next 2 weeks");
        }
    }

    @Nested
    class BetweenTwoSpansAgo {
        private final Band window = new Band(days(60), days(30));

        @Test
        void the_older_end_is_out_and_the_newer_one_is_in() {
            Interval interval = window.at(AS_OF, UTC);

            assertThat(interval.contains(ago(60))).isFalse();
            assertThat(interval.contains(ago(60).plus(TICK))).isTrue();
            assertThat(interval.contains(ago(30))).isTrue();
            assertThat(interval.contains(ago(30).plus(TICK))).isFalse();
        }

        @Test
        void over_dates_likewise() {
            assertThat(window.on(TODAY)).isEqualTo(new DateRange(TODAY.minusDays(59), TODAY.minusDays(30)));
        }

        @Test
        void a_moment_enters_at_the_newer_end_and_leaves_at_the_older_one() {
            assertThat(window.changesFor(ago(10), AS_OF, UTC)).isEqualTo(ago(10).plus(Duration.ofDays(30)));
            assertThat(window.changesFor(ago(30), AS_OF, UTC)).isEqualTo(ago(30).plus(Duration.ofDays(60)));
            assertThat(window.changesFor(ago(60), AS_OF, UTC)).isEqualTo(Instant.MAX);
        }

        @Test
        void the_longer_span_comes_first() {
            assertThatThrownBy(() -> new Band(days(30), days(60)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a band names the longer span first, got between 30 days and 60 days ago");
            assertThatThrownBy(() -> new Band(days(7), TimeSpan.of(1, WEEKS)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void spans_that_cannot_be_compared_without_a_calendar_are_refused() {
            TimeSpan month = TimeSpan.of(1, MONTHS, BERLIN);

            assertThatThrownBy(() -> new Band(month, days(10)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a band needs two spans of one sort, both exact or both in one calendar unit and zone, "
                            + "got 1 month (Europe/Berlin) and 10 days");
            assertThatThrownBy(() -> new Band(TimeSpan.of(2, MONTHS, Zone.of(UTC)), month))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(new Band(TimeSpan.of(2, MONTHS, BERLIN), month).zone()).contains(BERLIN);
        }

        @Test
        void exact_units_may_differ() {
            Band mixed = new Band(TimeSpan.of(2, WEEKS), TimeSpan.of(36, HOURS));

            assertThat(mixed.text()).isEqualTo("from 2 weeks to 36 hours ago");
            assertThat(mixed.isDayBased()).isFalse();
        }
    }

    @Nested
    class FromOneMomentToAnother {
        private final FixedWindow window = new FixedWindow(ago(10), AS_OF);

        @Test
        void the_beginning_is_in_and_the_end_is_out_whenever_it_is_asked() {
            for (Instant asOf : new Instant[] {ago(100), AS_OF, AS_OF.plus(Duration.ofDays(100))}) {
                Interval interval = window.at(asOf, UTC);

                assertThat(interval.contains(ago(10))).isTrue();
                assertThat(interval.contains(ago(10).minus(TICK))).isFalse();
                assertThat(interval.contains(AS_OF)).isFalse();
                assertThat(interval.contains(AS_OF.minus(TICK))).isTrue();
            }
        }

        @Test
        void time_alone_changes_nothing() {
            assertThat(window.changesFor(ago(5), AS_OF, UTC)).isEqualTo(Instant.MAX);
        }

        @Test
        void it_must_end_after_it_begins() {
            assertThatThrownBy(() -> new FixedWindow(AS_OF, AS_OF))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a window must end after it begins, "
                            + "got from 2024-06-15T12:00:00Z to 2024-06-15T12:00:00Z");
            assertThatThrownBy(() -> new FixedWindow(AS_OF, AS_OF.plusNanos(999)))
                    .isInstanceOf(IllegalArgumentException.class);
        }

        @Test
        void its_ends_are_cut_to_microseconds() {
            FixedWindow cut = new FixedWindow(Instant.EPOCH.minusNanos(1), AS_OF.plusNanos(1999));

            assertThat(cut.from()).isEqualTo(Instant.EPOCH.minusNanos(1000));
            assertThat(cut.to()).isEqualTo(AS_OF.plusNanos(1000));
        }

        @Test
        void it_is_written_with_both_moments() {
            assertThat(window).hasToString("from 2024-06-05T12:00:00Z to 2024-06-15T12:00:00Z");
            assertThat(window.zone()).isEmpty();
        }
    }

    @Nested
    class AllOfThePast {
        private final Ever window = new Ever();

        @Test
        void all_up_to_asOf_is_in() {
            Interval interval = window.at(AS_OF, UTC);

            assertThat(interval.contains(Instant.parse("-0044-03-15T12:00:00Z")))
                    .isTrue();
            assertThat(interval.contains(AS_OF)).isTrue();
            assertThat(interval.contains(AS_OF.plus(TICK))).isFalse();
            assertThat(interval).hasToString("(the beginning, 2024-06-15T12:00:00Z]");
        }

        @Test
        void moments_enter_when_they_come_and_never_leave() {
            assertThat(window.changesFor(AS_OF, AS_OF, UTC)).isEqualTo(Instant.MAX);
            assertThat(window.changesFor(AS_OF.plus(TICK), AS_OF, UTC)).isEqualTo(AS_OF.plus(TICK));
        }

        @Test
        void it_is_called_ever() {
            assertThat(window).hasToString("at any time").isEqualTo(new Ever());
            assertThat(window.zone()).isEmpty();
        }
    }

    @Nested
    class BeforeTheLast {
        private final BeforeLast window = new BeforeLast(days(60));

        @Test
        void it_is_what_the_last_leaves_over() {
            Interval interval = window.at(AS_OF, UTC);

            assertThat(interval).isEqualTo(new Interval(Instant.MIN, true, ago(60), true));
            assertThat(interval.contains(ago(60))).isTrue();
            assertThat(interval.contains(ago(60).plus(TICK))).isFalse();
            assertThat(interval.contains(Instant.MIN)).isTrue();
        }

        @Test
        void over_dates_likewise() {
            assertThat(window.on(TODAY)).isEqualTo(new DateRange(LocalDate.MIN, LocalDate.of(2024, 4, 16)));
            assertThat(new Rolling(days(60)).on(TODAY).first()).isEqualTo(LocalDate.of(2024, 4, 17));
        }

        @Test
        void a_moment_enters_after_the_span_and_stays() {
            assertThat(window.changesFor(ago(50), AS_OF, UTC)).isEqualTo(ago(-10));
            assertThat(window.changesFor(ago(60), AS_OF, UTC)).isEqualTo(Instant.MAX);
        }

        @Test
        void it_looks_at_all_of_the_past() {
            assertThat(window.lookback()).isEqualTo(Lookback.EVERYTHING);
        }

        @Test
        void only_months_and_years_have_a_zone_and_only_hours_and_minutes_have_no_days() {
            TimeSpan month = TimeSpan.of(1, TimeSpan.Unit.MONTHS, Zone.of(UTC));

            assertThat(new BeforeLast(month).zone()).contains(Zone.of(UTC));
            assertThat(window.zone()).isEmpty();
            assertThat(window.isDayBased()).isTrue();
            assertThat(new BeforeLast(TimeSpan.of(1, TimeSpan.Unit.HOURS)).isDayBased())
                    .isFalse();
        }

        @Test
        void it_is_written_in_the_unit_of_the_author() {
            assertThat(window).hasToString("before the last 60 days");
        }
    }

    @Nested
    class Intervals {
        @Test
        void they_are_written_as_mathematics_does() {
            assertThat(Interval.halfOpen(Instant.EPOCH, AS_OF))
                    .hasToString("[1970-01-01T00:00:00Z, 2024-06-15T12:00:00Z)");
            assertThat(Interval.after(AS_OF, Instant.MAX)).hasToString("(2024-06-15T12:00:00Z, the end]");
            assertThat(new DateRange(TODAY, TODAY)).hasToString("[2024-06-15, 2024-06-15]");
        }

        @Test
        void one_without_length_has_its_moment_only_if_both_ends_belong_to_it() {
            assertThat(new Interval(AS_OF, true, AS_OF, true).contains(AS_OF)).isTrue();
            assertThat(Interval.halfOpen(AS_OF, AS_OF).contains(AS_OF)).isFalse();
            assertThat(Interval.after(AS_OF, AS_OF).contains(AS_OF)).isFalse();
        }

        @Test
        void both_ends_belong_to_a_range_of_dates() {
            DateRange range = new DateRange(TODAY, TODAY.plusDays(2));

            assertThat(range.contains(TODAY)).isTrue();
            assertThat(range.contains(TODAY.plusDays(2))).isTrue();
            assertThat(range.contains(TODAY.minusDays(1))).isFalse();
            assertThat(range.contains(TODAY.plusDays(3))).isFalse();
        }
    }
}
