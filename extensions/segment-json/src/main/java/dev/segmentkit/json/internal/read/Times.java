package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads time zones, calendars and spans. */
final class Times {
    private static final Words<DayOfWeek> DAYS = Words.of("the day that weeks begin with", DayOfWeek.class);
    private static final Map<String, TimeSpan.Unit> UNITS =
            Words.of("a unit", TimeSpan.Unit.class).meanings();

    private final Reading reading;
    private final Scope contacts;

    Times(Reading reading, Scope contacts) {
        this.reading = reading;
        this.contacts = contacts;
    }

    /** A zone is that of a contact also in filters of events, so names in it are attributes wherever it stands. */
    @Nullable Zone zone(Node node) {
        if (node instanceof Node.Literal) {
            ZoneId zone = zoneId(node);
            return zone == null ? null : Zone.of(zone);
        }
        Form form = reading.form(node, "a time zone such as \"Europe/Berlin\", or an object that names an attribute");
        if (form == null) {
            return null;
        }
        Node name = form.needed("attribute");
        Node otherwise = form.needed("else");
        form.finish();
        TextAttribute<?> attribute =
                name == null ? null : contacts.attribute(name, TextAttribute.class, "text", reading);
        ZoneId fallback = otherwise == null ? null : zoneId(otherwise);
        return attribute == null || fallback == null ? null : new ContactZone(attribute, fallback);
    }

    private @Nullable ZoneId zoneId(Node node) {
        String id = reading.text(node, "a time zone such as \"Europe/Berlin\"");
        if (id == null) {
            return null;
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            reading.faults()
                    .add(
                            node.place(),
                            node.described(),
                            "a time zone such as \"Europe/Berlin\"",
                            id,
                            ZoneId.getAvailableZoneIds());
            return null;
        }
    }

    /** The calendar that the fields "zone" and "weeksFrom" of an object say. */
    @Nullable ZonedCalendar calendar(Form form) {
        Node zoned = form.needed("zone");
        Node weeks = form.optional("weeksFrom");
        Zone zone = zoned == null ? null : zone(zoned);
        DayOfWeek start = weeks == null ? DayOfWeek.MONDAY : DAYS.read(weeks, reading);
        return zone == null || start == null ? null : new ZonedCalendar(zone, start);
    }

    /** A span such as {@code {"days": 90}}. */
    @Nullable TimeSpan span(Node node) {
        Form form = reading.form(node, "a span such as {\"days\": 90}");
        if (form == null) {
            return null;
        }
        String unit = form.choice(UNITS.keySet());
        Node zoned = form.optional("zone");
        form.finish();
        Zone zone = zoned == null ? null : zone(zoned);
        Long amount = unit == null ? null : reading.wholeNumber(form.value(unit));
        TimeSpan.Unit measured = unit == null ? null : UNITS.get(unit);
        if (amount == null || measured == null || (zoned != null && zone == null)) {
            return null;
        }
        return reading.built(node, () -> new TimeSpan(amount, measured, Optional.ofNullable(zone)));
    }
}
