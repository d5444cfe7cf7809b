package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.time.DateRange;
import dev.segmentkit.time.LeapDayRule;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * Which dates have an anniversary on some days (T7): those of an earlier year whose month and day, as a number such as 1231, lie in
 * the part of the days that is in one of their years.
 */
record AnniversaryRenderer(Dialect dialect, Sql date) {
    /** In so many years 29 February comes at least once, also around a turn of the century; earlier years add nothing. */
    private static final int LEAP_CYCLE = 10;

    private static final int LEAP_DAY = 229;

    Sql within(DateRange days, LeapDayRule rule) {
        if (days.last().isBefore(days.first())) {
            return Sql.of("CASE WHEN {} IS NOT NULL THEN FALSE END", date);
        }
        List<Sql> years = new ArrayList<>();
        int last = days.last().getYear();
        // The first year of the days, which may be a part of one, is needed beside the last few, which may be whole
        // ones.
        if (days.first().getYear() < last - LEAP_CYCLE) {
            years.add(inFull(last - LEAP_CYCLE, rule));
        }
        for (int year = Math.max(days.first().getYear(), last - LEAP_CYCLE + 1); year <= last; year++) {
            years.add(in(year, days, rule));
        }
        return Sql.any(years);
    }

    private Sql inFull(int year, LeapDayRule rule) {
        return in(year, new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)), rule);
    }

    private Sql in(int year, DateRange days, LeapDayRule rule) {
        int from = days.first().getYear() < year ? 101 : number(MonthDay.from(days.first()));
        int to = days.last().getYear() > year ? 1231 : number(MonthDay.from(days.last()));
        return Sql.of(
                "({} < {} AND {} BETWEEN {} AND {})",
                Sql.of("EXTRACT(YEAR FROM {})", date),
                dialect.whole(year),
                inYear(year, rule),
                dialect.whole(from),
                dialect.whole(to));
    }

    /** Month and day of the anniversary; 0, which is no day, if there is none. */
    private Sql inYear(int year, LeapDayRule rule) {
        Sql own = Sql.of("(EXTRACT(MONTH FROM {}) * 100 + EXTRACT(DAY FROM {}))", date, date);
        if (Year.isLeap(year)) {
            return own;
        }
        int instead = rule.anniversary(LocalDate.of(2000, 2, 29), year)
                .map(day -> number(MonthDay.from(day)))
                .orElse(0);
        return Sql.of("CASE WHEN {} = {} THEN {} ELSE {} END", own, Sql.number(LEAP_DAY), Sql.number(instead), own);
    }

    private static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
