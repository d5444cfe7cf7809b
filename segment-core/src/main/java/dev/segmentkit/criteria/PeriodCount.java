package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.util.List;
import java.util.Optional;

/**
 * In how many calendar periods so many of some events lie: on how many days, in how many months. 0 if there are none, never
 * missing. Over a calendar window this is regularity: in at least 5 of the previous 6 months.
 *
 * @param unit which periods
 * @param calendar whose periods
 * @param atLeast how many events make a period count; from 1 up
 * @param events which events
 */
public record PeriodCount(CalendarUnit unit, ZonedCalendar calendar, long atLeast, EventSelection events)
        implements WholeNumberSubject {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public PeriodCount {
        requireNonNull(unit, "unit");
        requireNonNull(calendar, "calendar");
        requireNonNull(events, "events");
        if (atLeast < 1) {
            throw new IllegalArgumentException(
                    "a %s counts with at least 1 event in it, got at least %s".formatted(unit.label(), atLeast));
        }
    }

    @Override
    public Optional<EventSelection> measures() {
        return Optional.of(events);
    }

    @Override
    public List<Zone> zonesNeeded() {
        return List.of(calendar.zone());
    }

    @Override
    public <R> R accept(SubjectVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "count of %ss (%s) with %s%s"
                .formatted(
                        unit.label(),
                        calendar.text(),
                        atLeast == 1 ? "" : "at least %s of ".formatted(atLeast),
                        events.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
