package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.DateRange;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Interval;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The zones that one plan reckons in, and the windows in them; a contact's own zone is read once for a contact. */
final class ZoneReaders<H> {
    private final Binding<H> binding;
    private final Slots slots;
    private final Map<Zone, ZoneReader<H>> known = new HashMap<>();
    private final Map<Window, OnceInZone<H, Interval>> intervals = new HashMap<>();
    private final Map<DaysOf, OnceInZone<H, DateRange>> days = new HashMap<>();

    ZoneReaders(Binding<H> binding, Slots slots) {
        this.binding = binding;
        this.slots = slots;
    }

    ZoneReader<H> of(Optional<Zone> zone) {
        // Windows that need no zone ignore the one they are given.
        return of(zone.orElse(Zone.of(ZoneOffset.UTC)));
    }

    ZoneReader<H> of(Zone zone) {
        return known.computeIfAbsent(zone, this::reader);
    }

    private ZoneReader<H> reader(Zone zone) {
        if (zone instanceof ContactZone own) {
            Accessor<H, String> accessor = binding.accessor(own.attribute());
            Slot<Map<String, ZoneId>> named = slots.ofMoment();
            Once<H, ZoneId> once = new Once<>(
                    slots.next(),
                    evaluation ->
                            read(accessor, evaluation.contact(), own.fallback(), evaluation.once(named, HashMap::new)));
            return new ZoneReader<>(once::of, slots);
        }
        ZoneId fixed = ((FixedZone) zone).id();
        return new ZoneReader<>(evaluation -> fixed, slots);
    }

    /** The interval that the window covers as of asOf. */
    OnceInZone<H, Interval> interval(Window window) {
        return intervals.computeIfAbsent(
                window, wanted -> of(wanted.zone()).once((asOf, zone) -> wanted.at(asOf, zone)));
    }

    /** The days that the window covers on the day of asOf. */
    OnceInZone<H, DateRange> days(RelativeWindow window, Zone zone) {
        return days.computeIfAbsent(
                new DaysOf(window, zone), wanted -> of(zone).once((asOf, in) -> window.on(Days.of(asOf, in))));
    }

    /** A window over dates, and whose days. */
    private record DaysOf(RelativeWindow window, Zone zone) {}

    /** The zone; from those that are known by name, if it is one of them. */
    private static <H> ZoneId read(
            Accessor<H, String> accessor, H contact, ZoneId fallback, Map<String, ZoneId> known) {
        String id = accessor.read(contact);
        if (id == null) {
            return fallback;
        }
        try {
            return known.computeIfAbsent(id, ZoneId::of);
        } catch (DateTimeException e) {
            throw new BindingException(
                    "%s: expected the id of a time zone such as Europe/Berlin%s"
                            .formatted(
                                    accessor.attribute(),
                                    accessor.attribute().isSensitive()
                                            ? ""
                                            : ", found " + accessor.attribute().format(id)),
                    null);
        }
    }
}
