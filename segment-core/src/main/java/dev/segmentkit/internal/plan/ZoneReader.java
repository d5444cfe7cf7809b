package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Works out which zone is meant for the contact at hand, and what there is to know of its day.
 *
 * @param <H> the host's class of contacts
 */
public final class ZoneReader<H> {
    private final Function<Evaluation<H>, ZoneId> reader;
    private final Slots slots;
    private final OnceInZone<H, LocalDate> today;
    private final OnceInZone<H, Instant> midnight;

    /** With what gives the zone, time and again. */
    ZoneReader(Function<Evaluation<H>, ZoneId> reader, Slots slots) {
        this.reader = reader;
        this.slots = slots;
        this.today = once(Days::of);
        this.midnight = once((asOf, zone) -> Days.start(Days.of(asOf, zone).plusDays(1), zone));
    }

    /** What is worked out once for asOf and the zone. */
    <V> OnceInZone<H, V> once(BiFunction<Instant, ZoneId, V> work) {
        return new OnceInZone<>(slots.ofMoment(), this, work);
    }

    /** The zone. */
    public ZoneId zone(Evaluation<H> evaluation) {
        return reader.apply(evaluation);
    }

    /** The day of asOf. */
    public LocalDate today(Evaluation<H> evaluation) {
        return today.of(evaluation);
    }

    /** When the day of asOf ends. */
    public Instant midnight(Evaluation<H> evaluation) {
        return midnight.of(evaluation);
    }
}
