package dev.segmentkit.testkit.text;

import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Reads zones, calendars and spans. */
final class TimeReader {
    private static final String ZONE = "a time zone such as Europe/Berlin";
    private static final String UNIT = "minutes, hours, days, weeks, months or years";

    private final Sentence sentence;
    private final Names names;

    TimeReader(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** A length with its unit: {@code 90 days}, {@code 1 month}. */
    record Length(long amount, TimeSpan.Unit unit) {
        TimeSpan in(Optional<Zone> zone) {
            return new TimeSpan(amount, unit, zone);
        }
    }

    /** Such as {@code Europe/Berlin}, {@code zone, else Europe/Berlin}. */
    Zone zone() {
        if (!(sentence.ahead(1).says(",") && sentence.ahead(2).says("else"))) {
            return Zone.of(sentence.word(ZONE, ZoneId::of));
        }
        int start = sentence.position();
        TextAttribute<?> attribute =
                names.ofKind(TextAttribute.class, "a text that names a zone", start, names.attribute());
        sentence.mustRead(", else");
        return new ContactZone(attribute, sentence.word(ZONE, ZoneId::of));
    }

    /** Such as {@code Europe/Berlin}, {@code Europe/Berlin, weeks from Sunday}. */
    ZonedCalendar calendar() {
        Zone zone = zone();
        return sentence.reads(", weeks from")
                ? new ZonedCalendar(
                        zone,
                        sentence.word("a day of the week", day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT))))
                : ZonedCalendar.in(zone);
    }

    /** Such as {@code 90 days}, {@code 3 months (Europe/Berlin)}. */
    TimeSpan span() {
        Length length = length();
        return length.in(length.unit().isCalendar() ? Optional.of(bracketedZone()) : Optional.empty());
    }

    /** Such as {@code 90 days}, {@code 3 months}. */
    Length length() {
        long amount = sentence.word("a number of " + UNIT, Long::valueOf);
        return new Length(amount, sentence.word(UNIT, TimeReader::unit));
    }

    /** Such as {@code (Europe/Berlin)}. */
    Zone bracketedZone() {
        sentence.mustRead("(");
        Zone zone = zone();
        sentence.mustRead(")");
        return zone;
    }

    /** Such as {@code (Europe/Berlin, weeks from Sunday)}. */
    ZonedCalendar bracketedCalendar() {
        sentence.mustRead("(");
        ZonedCalendar calendar = calendar();
        sentence.mustRead(")");
        return calendar;
    }

    /** Such as {@code month} or {@code months}. */
    CalendarUnit calendarUnit() {
        return sentence.word("days, weeks, months, quarters or years", TimeReader::calendarUnit);
    }

    static CalendarUnit calendarUnit(String text) {
        return CalendarUnit.valueOf(singular(text));
    }

    private static TimeSpan.Unit unit(String text) {
        return TimeSpan.Unit.valueOf(singular(text) + "S");
    }

    private static String singular(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return upper.endsWith("S") ? upper.substring(0, upper.length() - 1) : upper;
    }
}
