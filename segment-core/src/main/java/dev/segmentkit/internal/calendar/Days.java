package dev.segmentkit.internal.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * When it becomes another day. Mostly that is at midnight, but where clocks are set back past midnight a day begins twice:
 * in St John's, on 7 November 2010, a minute after midnight it was 23:01 of the day before.
 */
public final class Days {
    private Days() {}

    /**
     * The first instant after {@code now} at which it is a later date, or at which clocks are set back to the day before
     * if that comes first.
     *
     * @param later a date after that of {@code now}
     */
    public static Instant untilItIs(LocalDate later, Instant now, ZoneId zone) {
        ZonedDateTime begins = later.atStartOfDay(zone);
        Instant reached = (begins.toInstant().isAfter(now) ? begins : begins.withLaterOffsetAtOverlap()).toInstant();
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition change = rules.nextTransition(now);
        while (change != null && change.getInstant().isBefore(reached)) {
            if (isToDayBefore(change)) {
                return change.getInstant();
            }
            change = rules.nextTransition(change.getInstant());
        }
        return reached;
    }

    /** Whether the last day that clocks showed before the change is later than that which they show after it. */
    private static boolean isToDayBefore(ZoneOffsetTransition change) {
        LocalDate shownLast = change.getDateTimeBefore().minusNanos(1).toLocalDate();
        return shownLast.isAfter(change.getDateTimeAfter().toLocalDate());
    }
}
