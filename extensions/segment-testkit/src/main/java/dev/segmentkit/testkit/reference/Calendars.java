package dev.segmentkit.testkit.reference;

import dev.segmentkit.Contact;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Zones, days, periods and spans (T2, T3, T8), for one contact. */
record Calendars(Contact contact) {

    /** The zone that is stated, or the contact's own with its fallback. */
    @SuppressWarnings("unchecked") // zones are taken from attributes of contacts only
    ZoneId zone(Zone zone) {
        if (zone instanceof FixedZone fixed) {
            return fixed.id();
        }
        ContactZone own = (ContactZone) zone;
        return contact.get((Attribute<Contact, String>) own.attribute())
                .map(ZoneId::of)
                .orElse(own.fallback());
    }

    /** When clocks first show the day. A day that a zone goes without begins when the next one does. */
    static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The day that has begun last. */
    static LocalDate day(Instant moment, ZoneId zone) {
        LocalDate day = moment.atZone(zone).toLocalDate().plusDays(2);
        while (start(day, zone).isAfter(moment)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** The first day of the period that a day is in. */
    static LocalDate period(CalendarUnit unit, DayOfWeek weekStart, LocalDate day) {
        return switch (unit) {
            case DAY -> day;
            case WEEK -> {
                LocalDate start = day;
                while (start.getDayOfWeek() != weekStart) {
                    start = start.minusDays(1);
                }
                yield start;
            }
            case MONTH -> LocalDate.of(day.getYear(), day.getMonth(), 1);
            case QUARTER -> LocalDate.of(day.getYear(), day.getMonth().firstMonthOfQuarter(), 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
        };
    }

    /** The first day of the period that comes so many periods after one. */
    static LocalDate later(CalendarUnit unit, LocalDate period, long periods) {
        return switch (unit) {
            case DAY -> period.plusDays(periods);
            case WEEK -> period.plusWeeks(periods);
            case MONTH -> period.plusMonths(periods);
            case QUARTER -> period.plusMonths(3 * periods);
            case YEAR -> period.plusYears(periods);
        };
    }

    /** The moment so many spans after another, or before it if there are less than none. */
    Instant shifted(Instant moment, TimeSpan span, long times) {
        long amount = Math.multiplyExact(span.amount(), times);
        ZonedDateTime local = moment.atZone(span.zone().map(this::zone).orElse(ZoneOffset.UTC));
        return switch (span.unit()) {
            case MINUTES -> moment.plus(Duration.ofMinutes(amount));
            case HOURS -> moment.plus(Duration.ofHours(amount));
            case DAYS -> moment.plus(Duration.ofHours(Math.multiplyExact(24, amount)));
            case WEEKS -> moment.plus(Duration.ofHours(Math.multiplyExact(7 * 24, amount)));
            case MONTHS -> local.plusMonths(amount).toInstant();
            case YEARS -> local.plusYears(amount).toInstant();
        };
    }

    /** The day so many spans after another; spans over days are made of days. */
    static LocalDate shifted(LocalDate day, TimeSpan span, long times) {
        long amount = span.amount() * times;
        return switch (span.unit()) {
            case DAYS -> day.plusDays(amount);
            case WEEKS -> day.plusWeeks(amount);
            case MONTHS -> day.plusMonths(amount);
            case YEARS -> day.plusYears(amount);
            case MINUTES, HOURS -> throw new IllegalArgumentException("no days: " + span);
        };
    }
}
