package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
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
    private final Map<Window, Once<H, Interval>> intervals = new HashMap<>();
    private final Map<Days, Once<H, DateRange>> days = new HashMap<>();

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
            return ZoneReader.own(contact -> read(accessor, contact, own.fallback()), slots);
        }
        return ZoneReader.fixed(((FixedZone) zone).id(), slots);
    }

    /** The interval that the window covers as of asOf. */
    Once<H, Interval> interval(Window window) {
        return intervals.computeIfAbsent(window, this::worked);
    }

    private Once<H, Interval> worked(Window window) {
        ZoneReader<H> zone = of(window.zone());
        return new Once<>(
                slots.next(zone.isFixed()), evaluation -> window.at(evaluation.asOf(), zone.zone(evaluation)));
    }

    /** The days that the window covers on the day of asOf. */
    Once<H, DateRange> days(RelativeWindow window, Zone zone) {
        return days.computeIfAbsent(new Days(window, zone), this::worked);
    }

    private Once<H, DateRange> worked(Days wanted) {
        ZoneReader<H> zone = of(wanted.zone());
        return new Once<>(
                slots.next(zone.isFixed()), evaluation -> wanted.window().on(zone.today(evaluation)));
    }

    /** A window over dates, and whose days. */
    private record Days(RelativeWindow window, Zone zone) {}

    private static <H> ZoneId read(Accessor<H, String> accessor, H contact, ZoneId fallback) {
        String id = accessor.read(contact);
        try {
            return id == null ? fallback : ZoneId.of(id);
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
