package dev.segmentkit.json.internal.write;

import dev.segmentkit.time.ZonedCalendar;
import java.time.DayOfWeek;

/** A calendar as JSON: the fields that say in which zone days begin, and on which day weeks do unless it is Monday. */
final class CalendarJson {
    private CalendarJson() {}

    static Fields of(ZonedCalendar calendar) {
        return Fields.of("zone", ZoneJson.of(calendar.zone()))
                .andIf(calendar.weekStart() != DayOfWeek.MONDAY, "weeksFrom", Scalar.name(calendar.weekStart()));
    }
}
