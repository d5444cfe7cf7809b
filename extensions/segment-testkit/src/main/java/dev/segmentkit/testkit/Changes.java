package dev.segmentkit.testkit;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moments at which an answer could change if its maker had not thought of something: those of the data, shifted by each span of
 * the criteria, midnights and beginnings of periods, changes of clocks, and a microsecond around each.
 */
final class Changes {
    private static final List<Duration> AROUND =
            List.of(Duration.ZERO, Duration.of(1, ChronoUnit.MICROS), Duration.of(-1, ChronoUnit.MICROS));

    private final Set<TimeSpan> spans = new LinkedHashSet<>();
    private final Set<Attribute<?, ?>> attributes = new LinkedHashSet<>();
    private final Set<EventType<?>> eventTypes = new LinkedHashSet<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<Instant> fixed = new ArrayList<>();

    private Changes() {}

    /** Of what time has to do with in the criteria of a segment, and of those it refers to. */
    static Changes of(Segment segment, SegmentCatalog catalog) {
        Changes changes = new Changes();
        changes.noteAll(segment, catalog);
        return changes;
    }

    private void noteAll(Segment segment, SegmentCatalog catalog) {
        for (Object part : Parts.of(segment.criterion())) {
            note(part);
            if (part instanceof SegmentReference reference) {
                noteAll(catalog.get(reference.segment()), catalog);
            }
        }
    }

    private void note(Object part) {
        if (part instanceof TimeSpan span) {
            spans.add(span);
        } else if (part instanceof Zone zone) {
            zones.add(zone);
        } else if (part instanceof Attribute<?, ?> attribute) {
            attributes.add(attribute);
        } else if (part instanceof EventType<?> type) {
            eventTypes.add(type);
        } else if (part instanceof FixedWindow window) {
            fixed.add(window.from());
            fixed.add(window.to());
        }
    }

    /** Moments after asOf, and before another, at which something about the contact may change; in no order. */
    List<Instant> between(Instant asOf, Instant end, Contact contact) {
        Set<ZoneId> ids = new LinkedHashSet<>();
        zones.forEach(zone -> ids.add(id(zone, contact)));
        Set<Instant> moments = new LinkedHashSet<>(fixed);
        ids.forEach(zone -> addTurns(asOf, zone, moments));
        for (Instant known : known(contact, ids)) {
            addShifted(known, asOf, contact, moments);
        }
        // One microsecond more, so that those just before and just after asOf count as well.
        moments.removeIf(moment -> moment.isBefore(asOf) || moment.isAfter(end));
        return List.copyOf(moments);
    }

    /** Those moments, and those a microsecond before and after each. */
    static List<Instant> around(List<Instant> moments, Instant asOf, Instant end) {
        List<Instant> around = new ArrayList<>();
        for (Instant moment : moments) {
            for (Duration nudge : AROUND) {
                Instant nudged = moment.plus(nudge);
                if (nudged.isAfter(asOf) && nudged.isBefore(end)) {
                    around.add(nudged);
                }
            }
        }
        return around;
    }

    private static ZoneId id(Zone zone, Contact contact) {
        if (zone instanceof FixedZone same) {
            return same.id();
        }
        ContactZone own = (ContactZone) zone;
        return Copies.value(contact, own.attribute()).map(ZoneId::of).orElse(own.fallback());
    }

    /** All moments of the data that the criteria look at, with the beginnings of its days. */
    private Set<Instant> known(Contact contact, Set<ZoneId> zones) {
        Set<Instant> known = new LinkedHashSet<>();
        contact.historyKnownSince().ifPresent(known::add);
        for (Attribute<?, ?> attribute : attributes) {
            if (attribute.eventType().isEmpty()) {
                Copies.value(contact, attribute).ifPresent(value -> addKnown(value, zones, known));
            }
        }
        for (EventType<?> type : eventTypes) {
            contact.events(type).forEach(event -> addKnown(event, zones, known));
        }
        return known;
    }

    private void addKnown(Event<?> event, Set<ZoneId> zones, Set<Instant> known) {
        known.add(event.occurredAt());
        for (Attribute<?, ?> property : attributes) {
            if (property.eventType().equals(Optional.of(event.type().name()))) {
                Copies.value(event, property).ifPresent(value -> addKnown(value, zones, known));
            }
        }
    }

    private static void addKnown(Object value, Set<ZoneId> zones, Set<Instant> known) {
        if (value instanceof Instant moment) {
            known.add(moment);
        } else if (value instanceof LocalDate date) {
            zones.forEach(zone -> known.add(date.atStartOfDay(zone).toInstant()));
        }
    }

    private static void addTurns(Instant asOf, ZoneId zone, Set<Instant> moments) {
        LocalDate today = asOf.atZone(zone).toLocalDate();
        for (int i = 1; i <= 3; i++) {
            moments.add(today.plusDays(i).atStartOfDay(zone).toInstant());
            moments.add(today.withDayOfMonth(1).plusMonths(i).atStartOfDay(zone).toInstant());
            moments.add(today.plusMonths(i).atStartOfDay(zone).toInstant());
            moments.add(today.withDayOfYear(1).plusYears(i).atStartOfDay(zone).toInstant());
        }
        ZoneOffsetTransition change = zone.getRules().nextTransition(asOf);
        for (int i = 0; i < 2 && change != null; i++) {
            for (int minutes : new int[] {-60, -30, 0, 1, 30, 59, 60, 90}) {
                moments.add(change.getInstant().plus(Duration.ofMinutes(minutes)));
            }
            change = zone.getRules().nextTransition(change.getInstant());
        }
    }

    /** A moment of the data, by each span, and by the days since. */
    private void addShifted(Instant moment, Instant asOf, Contact contact, Set<Instant> moments) {
        moments.add(moment);
        long days = Math.max(0, Duration.between(moment, asOf).toDays());
        moments.add(moment.plus(Duration.ofDays(days + 1)));
        moments.add(moment.plus(Duration.ofDays(days + 2)));
        for (TimeSpan span : spans) {
            ZoneId zone = span.zone().map(in -> id(in, contact)).orElse(ZoneOffset.UTC);
            Instant later = span.after(moment, zone);
            moments.add(later);
            moments.add(span.after(later, zone));
            moments.add(span.before(moment, zone));
            if (span.unit().isCalendar()) {
                // Near the end of a short month windows pause (T2).
                for (int day = 1; day <= 3; day++) {
                    moments.add(later.plus(Duration.ofDays(day)));
                }
                moments.add(later.plus(Duration.ofMinutes(45)));
            }
            for (TimeSpan other : spans) {
                moments.add(other.after(
                        later, other.zone().map(in -> id(in, contact)).orElse(ZoneOffset.UTC)));
            }
            addNextStep(moment, span, asOf, zone, moments);
        }
    }

    /** The next full span after asOf, for what fades. */
    private static void addNextStep(Instant moment, TimeSpan span, Instant asOf, ZoneId zone, Set<Instant> moments) {
        Instant step = moment;
        for (int i = 0; i < 12 && !step.isAfter(asOf); i++) {
            step = span.after(step, zone);
        }
        moments.add(step);
    }
}
