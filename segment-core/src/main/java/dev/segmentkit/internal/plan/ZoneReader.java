package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.calendar.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Works out which zone is meant for the contact at hand. */
@FunctionalInterface
public interface ZoneReader<H> {
    ZoneId zone(Evaluation<H> evaluation);

    /** The day of asOf. */
    default LocalDate today(Evaluation<H> evaluation) {
        return Days.of(evaluation.asOf(), zone(evaluation));
    }

    /** When the day of asOf ends. */
    default Instant midnight(Evaluation<H> evaluation) {
        return Days.start(today(evaluation).plusDays(1), zone(evaluation));
    }
}
