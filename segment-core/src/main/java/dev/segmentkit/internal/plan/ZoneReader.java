package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.BindingException;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.FixedZone;
import dev.segmentkit.time.Zone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Works out which zone is meant for the contact at hand. */
@FunctionalInterface
interface ZoneReader<H> {
    ZoneId zone(Evaluation<H> evaluation);

    /** The day of asOf. */
    default LocalDate today(Evaluation<H> evaluation) {
        return Days.of(evaluation.asOf(), zone(evaluation));
    }

    /** When the day of asOf ends. */
    default Instant midnight(Evaluation<H> evaluation) {
        return Days.start(today(evaluation).plusDays(1), zone(evaluation));
    }

    static <H> ZoneReader<H> of(Optional<Zone> zone, Binding<H> binding) {
        // Windows that need no zone ignore the one they are given.
        return zone.map(needed -> of(needed, binding)).orElse(evaluation -> ZoneOffset.UTC);
    }

    static <H> ZoneReader<H> of(Zone zone, Binding<H> binding) {
        if (zone instanceof ContactZone own) {
            Accessor<H, String> accessor = binding.accessor(own.attribute());
            return evaluation -> read(accessor, evaluation.contact(), own.fallback());
        }
        ZoneId fixed = ((FixedZone) zone).id();
        return evaluation -> fixed;
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
