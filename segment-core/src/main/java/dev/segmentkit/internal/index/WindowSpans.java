package dev.segmentkit.internal.index;

import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.time.DateRange;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.RelativeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/**
 * Windows that move evenly with asOf, as the ages of what lies in them: how long ago. Where it is looked at does not matter,
 * since such a window is equally far from every asOf.
 */
final class WindowSpans {
    private static final Instant REFERENCE = Instant.EPOCH;
    private static final LocalDate REFERENCE_DAY = LocalDate.EPOCH;

    /** No window ends that far from asOf and is still told apart from one that has no end. */
    private static final long FARTHEST_YEAR = 50_000;

    private WindowSpans() {}

    /** Whether the window moves evenly with asOf, and ends near enough to reckon with. */
    static boolean areExact(RelativeWindow window) {
        if (window.zone().isPresent()) {
            return false;
        }
        Interval interval = window.at(REFERENCE, ZoneOffset.UTC);
        return Stream.of(interval.from(), interval.to())
                .allMatch(end -> end.equals(Instant.MIN)
                        || Math.abs(end.atOffset(ZoneOffset.UTC).getYear()) < FARTHEST_YEAR);
    }

    /** The ages, in microseconds, of the moments in the window. */
    static Span ages(RelativeWindow window) {
        Interval interval = window.at(REFERENCE, ZoneOffset.UTC);
        long youngest = age(interval.to()) + (interval.toIncluded() ? 0 : 1);
        return interval.from().equals(Instant.MIN)
                ? Span.from(youngest)
                : new Span(youngest, age(interval.from()) - (interval.fromIncluded() ? 0 : 1));
    }

    private static long age(Instant moment) {
        return ValueNumbers.number(REFERENCE) - ValueNumbers.number(moment);
    }

    /** The ages, in days, of the dates in the window. */
    static Span daysAgo(RelativeWindow window) {
        DateRange range = window.on(REFERENCE_DAY);
        long youngest = daysAgo(range.last());
        return range.first().equals(LocalDate.MIN) ? Span.from(youngest) : new Span(youngest, daysAgo(range.first()));
    }

    private static long daysAgo(LocalDate date) {
        return REFERENCE_DAY.toEpochDay() - date.toEpochDay();
    }
}
