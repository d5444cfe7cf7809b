package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.inNext;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.TimeSpan.Unit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** T2: windows of exact spans are ages; the beginning of a rolling one is out, its end is in. */
class WindowSpansTest {
    private static final long DAY = 24L * 60 * 60 * 1_000_000;

    @Test
    void windowsOfMonthsAndCalendarsDoNotMoveEvenly() {
        assertThat(WindowSpans.areExact(inLast(1, Unit.MONTHS, BERLIN))).isFalse();
        assertThat(WindowSpans.areExact(BERLIN_CALENDAR.thisMonth())).isFalse();
        assertThat(WindowSpans.areExact(inLast(30, Unit.DAYS))).isTrue();
    }

    @Test
    void agesOfMoments() {
        assertThat(WindowSpans.ages(inLast(1, Unit.DAYS))).isEqualTo(new Span(0, DAY - 1));
        assertThat(WindowSpans.ages(inNext(1, Unit.DAYS))).isEqualTo(new Span(-DAY, -1));
        assertThat(WindowSpans.ages(ago(2, 1, Unit.DAYS))).isEqualTo(new Span(DAY, 2 * DAY - 1));
        assertThat(WindowSpans.ages(beforeLast(days(1)))).isEqualTo(Span.from(DAY));
    }

    @Test
    void agesOfDates() {
        assertThat(WindowSpans.daysAgo(inLast(30, Unit.DAYS))).isEqualTo(new Span(0, 29));
        assertThat(WindowSpans.daysAgo(inNext(30, Unit.DAYS))).isEqualTo(new Span(-30, -1));
        assertThat(WindowSpans.daysAgo(beforeLast(days(30)))).isEqualTo(Span.from(30));
    }

    @Test
    void anAgeIsInTheSpanExactlyIfTheMomentIsInTheWindow() {
        List<RelativeWindow> windows = List.of(
                inLast(30, Unit.MINUTES),
                inLast(3_650_000, Unit.DAYS),
                inNext(2, Unit.WEEKS),
                ago(60, 30, Unit.DAYS),
                beforeLast(days(3_650_000)));
        for (RelativeWindow window : windows) {
            assertThat(WindowSpans.areExact(window)).isTrue();
            Span ages = WindowSpans.ages(window);
            for (Instant asOf : List.of(
                    utc("0001-01-01T00:00:00Z"), utc("2024-03-31T01:00:00Z"), utc("9999-12-31T23:59:59.999999Z"))) {
                for (long age : List.of(
                        ages.first() - 1, ages.first(), Math.min(ages.last(), 1L << 60), ages.last() - 1, 0L, 1L)) {
                    Instant moment = asOf.minusSeconds(Math.floorDiv(age, 1_000_000L))
                            .minusNanos(1000 * Math.floorMod(age, 1_000_000L));
                    assertThat(ages.first() <= age && age <= ages.last())
                            .as("%s of age %s, %s", moment, age, window)
                            .isEqualTo(window.at(asOf, ZoneOffset.UTC).contains(moment));
                }
            }
        }
    }

    @Test
    void anAgeIsInTheSpanExactlyIfTheDateIsInTheWindow() {
        for (RelativeWindow window :
                List.of(inLast(30, Unit.DAYS), inNext(2, Unit.WEEKS), ago(60, 30, Unit.DAYS), beforeLast(days(30)))) {
            Span ages = WindowSpans.daysAgo(window);
            for (LocalDate today : List.of(LocalDate.of(1, 1, 1), LocalDate.of(2024, 2, 29))) {
                for (long age = -100; age < 100; age++) {
                    LocalDate date = today.minusDays(age);
                    assertThat(ages.first() <= age && age <= ages.last())
                            .isEqualTo(window.on(today).contains(date));
                }
            }
        }
    }
}
