package dev.segmentkit.internal.plan;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In how many calendar periods so many of the selected events lie.
 *
 * @param events which events
 * @param periods which periods, and how many events make one count
 * @param zone the zone that periods begin in
 */
record PeriodReader<H, T>(EventFinder<H, T> events, PeriodCount periods, ZoneReader<H> zone)
        implements EventsReader<H, Long> {
    /** Moments reach back further than dates do, and the first dates are in no whole week. */
    private static final Instant FIRST =
            LocalDate.MIN.plusYears(1).atStartOfDay(ZoneOffset.UTC).toInstant();

    @Override
    public Long read(H contact, Evaluation<H> evaluation) {
        return counted(evaluation).count();
    }

    /** Over a calendar window no more than all of its periods can count. */
    @Override
    public @Nullable Range<Long> range(H contact, Evaluation<H> evaluation) {
        if (!events.reachesBack(evaluation)) {
            return null;
        }
        long known = read(contact, evaluation);
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
        return all
                - counted(evaluation)
                        .filter(period -> !period.isBefore(first) && !period.isAfter(last))
                        .count();
    }

    private Stream<LocalDate> counted(Evaluation<H> evaluation) {
        return events.find(evaluation).stream()
                .collect(groupingBy(event -> period(event.at(), evaluation), counting()))
                .entrySet()
                .stream()
                .filter(period -> period.getValue() >= periods.atLeast())
                .map(Map.Entry::getKey);
    }

    private LocalDate period(Instant moment, Evaluation<H> evaluation) {
        Instant dated = moment.isBefore(FIRST) ? FIRST : moment;
        return periods.calendar().startOf(periods.unit(), Days.of(dated, zone.zone(evaluation)));
    }

    @Override
    public String format(Long value) {
        return value.toString();
    }
}
