package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

/** Works out which zone is meant for the contact at hand, and its day. */
final class ZoneReader<H> {
    private final boolean fixed;
    private final Function<Evaluation<H>, ZoneId> reader;
    private final Once<H, LocalDate> today;
    private final Once<H, Instant> midnight;

    private ZoneReader(boolean fixed, Function<Evaluation<H>, ZoneId> reader, Slots slots) {
        this.fixed = fixed;
        this.reader = reader;
        this.today = new Once<>(slots.next(fixed), this::day);
        this.midnight = new Once<>(slots.next(fixed), this::dayEnds);
    }

    /** A zone that is the same for all. */
    static <H> ZoneReader<H> fixed(ZoneId zone, Slots slots) {
        return new ZoneReader<>(true, evaluation -> zone, slots);
    }

    /** A zone of the contact's own. */
    static <H> ZoneReader<H> own(Function<H, ZoneId> reader, Slots slots) {
        Once<H, ZoneId> zone = new Once<>(slots.next(), evaluation -> reader.apply(evaluation.contact()));
        return new ZoneReader<>(false, zone::of, slots);
    }

    /** Whether it is the same for all contacts. */
    boolean isFixed() {
        return fixed;
    }

    ZoneId zone(Evaluation<H> evaluation) {
        return reader.apply(evaluation);
    }

    /** The day of asOf. */
    LocalDate today(Evaluation<H> evaluation) {
        return today.of(evaluation);
    }

    private LocalDate day(Evaluation<H> evaluation) {
        return Days.of(evaluation.asOf(), zone(evaluation));
    }

    /** When the day of asOf ends. */
    Instant midnight(Evaluation<H> evaluation) {
        return midnight.of(evaluation);
    }

    private Instant dayEnds(Evaluation<H> evaluation) {
        return Days.start(today(evaluation).plusDays(1), zone(evaluation));
    }
}
