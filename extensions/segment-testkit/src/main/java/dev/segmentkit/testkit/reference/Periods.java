package dev.segmentkit.testkit.reference;

import dev.segmentkit.Event;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.testkit.reference.Values.End;
import dev.segmentkit.testkit.reference.Values.Range;
import dev.segmentkit.time.CalendarWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** In how many periods of a calendar enough events lie (B6). */
record Periods(Situation situation, PeriodCount subject) {

    Possible count() {
        Seen seen = situation.histories().seen(subject.events());
        Set<LocalDate> counting = counting(seen);
        if (seen.isComplete()) {
            return Possible.known(Exact.of((long) counting.size()));
        }
        if (!(subject.events().window() instanceof CalendarWindow)) {
            return Possible.atLeast(counting.size());
        }
        Set<LocalDate> most = new HashSet<>(counting);
        most.addAll(touched(seen.unknown().orElseThrow()));
        return Possible.certain(
                Range.of(End.closed(Exact.of((long) counting.size())), End.closed(Exact.of((long) most.size())), true));
    }

    private Set<LocalDate> counting(Seen seen) {
        Map<LocalDate, Long> counts = new HashMap<>();
        for (Event<?> event : seen.events()) {
            counts.merge(period(event.occurredAt()), 1L, Long::sum);
        }
        counts.values().removeIf(count -> count < subject.atLeast());
        return counts.keySet();
    }

    /** The periods that a part of the window touches. */
    private Set<LocalDate> touched(Stretch part) {
        Set<LocalDate> periods = new HashSet<>();
        LocalDate last = period(part.last());
        for (LocalDate period = period(part.first());
                !period.isAfter(last);
                period = Calendars.later(subject.unit(), period, 1)) {
            periods.add(period);
        }
        return periods;
    }

    private LocalDate period(Instant moment) {
        ZoneId zone = situation.calendars().zone(subject.calendar().zone());
        return Calendars.period(subject.unit(), subject.calendar().weekStart(), Calendars.day(moment, zone));
    }
}
