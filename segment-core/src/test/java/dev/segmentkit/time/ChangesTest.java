package dev.segmentkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That no window says too late when a moment enters or leaves it (T10), by asking it at every half hour of some weeks. */
class ChangesTest {
    private static final Duration TICK = Duration.ofNanos(1000);
    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int STEPS = 36 * 48;

    /** Weeks in which months are short, clocks change, days are missing or midnight comes twice. */
    private static List<Arguments> weeks() {
        return List.of(
                Arguments.of("UTC", "2024-02-20T00:00:00Z"),
                Arguments.of("Europe/Berlin", "2023-02-25T00:00:00Z"),
                Arguments.of("Europe/Berlin", "2024-03-25T00:00:00Z"),
                Arguments.of("Europe/Berlin", "2024-10-20T00:00:00Z"),
                Arguments.of("America/New_York", "2024-03-01T00:00:00Z"),
                Arguments.of("America/Sao_Paulo", "2018-10-28T00:00:00Z"),
                Arguments.of("America/St_Johns", "2009-10-25T00:00:00Z"),
                Arguments.of("Australia/Lord_Howe", "2024-03-25T00:00:00Z"),
                Arguments.of("Pacific/Apia", "2011-12-20T00:00:00Z"));
    }

    static Stream<Arguments> windows() {
        return weeks().stream().flatMap(week -> {
            ZoneId id = ZoneId.of((String) week.get()[0]);
            return windows(Zone.of(id)).map(window -> Arguments.of(window, Instant.parse((String) week.get()[1]), id));
        });
    }

    private static Stream<Window> windows(Zone zone) {
        TimeSpan month = TimeSpan.of(1, TimeSpan.Unit.MONTHS, zone);
        TimeSpan half = TimeSpan.of(6, TimeSpan.Unit.MONTHS, zone);
        TimeSpan year = TimeSpan.of(1, TimeSpan.Unit.YEARS, zone);
        ZonedCalendar calendar = ZonedCalendar.in(zone);
        return Stream.of(
                new Rolling(month),
                new Rolling(half),
                new Rolling(year),
                new Band(half, month),
                new Upcoming(month),
                new Upcoming(year),
                calendar.today(),
                calendar.thisWeek().soFar(),
                calendar.lastMonth(),
                calendar.tomorrow());
    }

    @ParameterizedTest(name = "{0} from {1} in {2}")
    @MethodSource("windows")
    void no_window_says_too_late_when_it_changes(Window window, Instant start, ZoneId zone) {
        List<Instant> asOfs =
                Stream.iterate(start, asOf -> asOf.plus(STEP)).limit(STEPS).toList();
        List<Interval> intervals =
                asOfs.stream().map(asOf -> window.at(asOf, zone)).toList();

        for (Instant moment : moments(intervals)) {
            // From the last moment back, so that the next change is known.
            int change = STEPS;
            for (int i = STEPS - 1; i >= 0; i--) {
                boolean inside = intervals.get(i).contains(moment);
                if (i + 1 < STEPS && inside != intervals.get(i + 1).contains(moment)) {
                    change = i + 1;
                }
                if (i % 5 == 0 || change - i < 4 || clocksChangeAround(asOfs.get(i), zone)) {
                    Instant next = change < STEPS ? asOfs.get(change) : Instant.MAX;
                    check(window, zone, moment, asOfs.get(i), inside, next);
                }
            }
        }
    }

    private static boolean clocksChangeAround(Instant asOf, ZoneId zone) {
        ZoneOffsetTransition next = zone.getRules().nextTransition(asOf.minus(Duration.ofHours(2)));
        return next != null && next.getInstant().isBefore(asOf.plus(Duration.ofHours(2)));
    }

    private static void check(
            Window window, ZoneId zone, Instant moment, Instant asOf, boolean inside, Instant seenToChange) {
        Instant bound = window.changesFor(moment, asOf, zone);
        if (!bound.isAfter(asOf)) {
            fail("%s says at %s that %s changes at %s, which is not later", window, asOf, moment, bound);
        }
        if (bound.isAfter(seenToChange)) {
            fail("%s says at %s that %s changes at %s, but it does by %s", window, asOf, moment, bound, seenToChange);
        }
        if (!bound.equals(Instant.MAX)
                && window.at(bound.minus(TICK), zone).contains(moment) != inside
                && bound.minus(TICK).isAfter(asOf)) {
            fail("%s says at %s that %s changes at %s, but it did before", window, asOf, moment, bound);
        }
    }

    /** The ends of the window at some of the times, and what lies just beside them. */
    private static List<Instant> moments(List<Interval> intervals) {
        List<Instant> moments = new ArrayList<>();
        for (int i = 0; i < STEPS; i += 193) {
            for (Instant end : List.of(intervals.get(i).from(), intervals.get(i).to())) {
                moments.add(end.minus(TICK));
                moments.add(end);
                moments.add(end.plus(TICK));
            }
        }
        return moments.stream().distinct().toList();
    }

    @ParameterizedTest
    @CsvSource({"1,MINUTES", "36,HOURS", "1,DAYS", "90,DAYS", "2,WEEKS"})
    void windows_of_exact_length_say_exactly_when_they_change(long amount, TimeSpan.Unit unit) {
        TimeSpan span = TimeSpan.of(amount, unit);
        TimeSpan longer = TimeSpan.of(3 * amount, unit);
        Instant asOf = Instant.parse("2024-03-31T01:00:00Z");
        ZoneId berlin = ZoneId.of("Europe/Berlin");

        for (Window window : List.of(new Rolling(span), new Upcoming(span), new Band(longer, span))) {
            for (int i = -8; i <= 8; i++) {
                Duration half =
                        Duration.between(span.before(asOf, berlin), asOf).dividedBy(2);
                for (Duration beside : List.of(TICK.negated(), Duration.ZERO, TICK)) {
                    Instant moment = asOf.plus(half.multipliedBy(i)).plus(beside);
                    boolean inside = window.at(asOf, berlin).contains(moment);
                    Instant bound = window.changesFor(moment, asOf, berlin);

                    assertThat(bound).isAfter(asOf);
                    if (!bound.equals(Instant.MAX)) {
                        assertThat(window.at(bound.minus(TICK), berlin).contains(moment))
                                .isEqualTo(inside);
                        assertThat(window.at(bound, berlin).contains(moment)).isNotEqualTo(inside);
                    }
                }
            }
        }
    }
}
