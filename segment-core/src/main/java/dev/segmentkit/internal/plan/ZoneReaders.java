package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Zone;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The zones that one plan reckons in; a contact's own is read once for a contact. */
final class ZoneReaders<H> {
    private final Binding<H> binding;
    private final Slots slots;
    private final Map<ContactZone, ZoneReader<H>> own = new HashMap<>();

    ZoneReaders(Binding<H> binding, Slots slots) {
        this.binding = binding;
        this.slots = slots;
    }

    ZoneReader<H> of(Optional<Zone> zone) {
        // Windows that need no zone ignore the one they are given.
        return zone.map(this::of).orElse(evaluation -> ZoneOffset.UTC);
    }

    ZoneReader<H> of(Zone zone) {
        if (zone instanceof ContactZone ofContact) {
            return own.computeIfAbsent(ofContact, this::read);
        }
        ZoneId fixed = ((FixedZone) zone).id();
        return evaluation -> fixed;
    }

    private ZoneReader<H> read(ContactZone zone) {
        Accessor<H, String> accessor = binding.accessor(zone.attribute());
        Slot<ZoneId> slot = slots.next();
        return evaluation -> evaluation.once(slot, () -> read(accessor, evaluation.contact(), zone.fallback()));
    }

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
