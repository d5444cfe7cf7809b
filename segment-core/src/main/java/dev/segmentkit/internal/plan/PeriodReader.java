package dev.segmentkit.internal.plan;

import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * In how many calendar periods so many of the selected events lie.
 *
 * @param events which events
 * @param periods which periods, and how many events make one count
 * @param zone the zone that periods begin in
 */
record PeriodReader<H, T>(EventFinder<H, T> events, PeriodCount periods, ZoneReader<H> zone)
        implements EventsReader<H, Long>, WholeNumberReader<H, H> {
    /** Moments reach back further than dates do, and the first dates are in no whole week. */
    private static final Instant FIRST =
            LocalDate.MIN.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        return counted(LocalDate.MIN, LocalDate.MAX, evaluation);
    }

    /** Over a calendar window no more than all of its periods can count. */
    @Override
    public @Nullable Range<Long> range(H contact, Evaluation<H> evaluation) {
        if (!events.reachesBack(evaluation)) {
            return null;
        }
        long known = number(contact, evaluation);
        return new Range<>(
                        known,
                        events.selection().window() instanceof CalendarWindow ? known + others(evaluation) : null,
                        false)
                .unlessOne();
    }

    /** How many periods that do not count reach into the part of the window of which not all events are known. */
    private long others(Evaluation<H> evaluation) {
        Interval window = events.interval(evaluation);
        Instant until = Instants.earlier(
                Instants.earlier(evaluation.unknownUntil().orElseThrow(), evaluation.asOf()), Instants.lastOf(window));
        LocalDate first = period(Instants.firstOf(window), evaluation);
        LocalDate last = period(until, evaluation);
        long all = periods.calendar().periodsBetween(periods.unit(), first, last) + 1;
        return all - counted(first, last, evaluation);
    }

    /** How many periods count that are none before the first, and none after the last; those of later events come later. */
    private long counted(LocalDate first, LocalDate last, Evaluation<H> evaluation) {
        Selected<H, T> found = events.find(evaluation);
        long counted = 0;
        long inPeriod = 0;
        LocalDate current = LocalDate.MIN;
        for (int i = found.first(); i < found.end(); i = found.next(i)) {
            LocalDate period = period(found.at(i), evaluation);
            inPeriod = period.equals(current) ? inPeriod + 1 : 1;
            current = period;
            if (inPeriod == periods.atLeast() && !period.isBefore(first) && !period.isAfter(last)) {
                counted++;
            }
        }
        return counted;
    }

    private LocalDate period(Instant moment, Evaluation<H> evaluation) {
        Instant dated = moment.isBefore(FIRST) ? FIRST : moment;
        return periods.calendar().startOf(periods.unit(), Days.of(dated, zone.zone(evaluation)));
    }
}
