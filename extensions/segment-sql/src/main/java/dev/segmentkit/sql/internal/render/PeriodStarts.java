package dev.segmentkit.sql.internal.render;

import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ZonedCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * When the periods of a calendar began that a window touches, worked out before the database is asked.
 *
 * @param moments when, ascending, in microseconds since 1970
 * @param all whether these are all; of windows that reach further back there are the last ones only
 */
record PeriodStarts(List<Long> moments, boolean all) {
    /** Days of more than thirty years, and more periods than a calendar window has. */
    private static final int MOST = 12_000;

    private static final Instant YEAR_ONE = Instant.parse("0001-01-03T00:00:00Z");

    static PeriodStarts of(CalendarUnit unit, ZonedCalendar calendar, ZoneId zone, Bounds.Range window, Instant asOf) {
        Instant last = window.last().isBefore(asOf) ? window.last() : asOf;
        LongStream.Builder moments = LongStream.builder();
        LocalDate day = calendar.startOf(unit, Days.of(last, zone));
        Instant start = Days.start(day, zone);
        moments.add(micros(start));
        int count = 1;
        while (start.isAfter(window.first()) && start.isAfter(YEAR_ONE) && count < MOST) {
            day = calendar.startOf(unit, day.minusDays(1));
            start = Days.start(day, zone);
            moments.add(micros(start));
            count++;
        }
        // A day that a zone goes without begins with the next one.
        List<Long> ascending = moments.build()
                .distinct()
                .boxed()
                .sorted(Comparator.naturalOrder())
                .toList();
        return new PeriodStarts(ascending, !start.isAfter(window.first()));
    }

    private static long micros(Instant moment) {
        return Math.addExact(
                TimeUnit.SECONDS.toMicros(moment.getEpochSecond()), TimeUnit.NANOSECONDS.toMicros(moment.getNano()));
    }

    /** The first of them. */
    Instant first() {
        return Instant.EPOCH.plus(moments.get(0), ChronoUnit.MICROS);
    }

    /** All of them in one text, with commas. */
    String text() {
        return moments.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
