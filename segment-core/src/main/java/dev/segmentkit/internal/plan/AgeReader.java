package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.internal.calendar.Days;
import dev.segmentkit.time.LeapDayRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;

/** Full years between a date and the day of asOf. */
record AgeReader<H, S>(Accessor<S, LocalDate> accessor, ZoneReader<H> zone) implements WholeNumberReader<H, S> {
    @Override
    public long number(S subject, Evaluation<H> evaluation) {
        LocalDate date = accessor.read(subject);
        LocalDate today = zone.today(evaluation);
        return date == null || date.isAfter(today) ? NOT_A_NUMBER : ChronoUnit.YEARS.between(date, today);
    }

    /** The start of the next birthday, or of the day itself if it is still to come. */
    @Override
    public Instant stableUntil(S subject, Evaluation<H> evaluation) {
        LocalDate date = accessor.read(subject);
        if (date == null) {
            return Instant.MAX;
        }
        LocalDate today = zone.today(evaluation);
        ZoneId in = zone.zone(evaluation);
        if (date.isAfter(today)) {
            return Days.start(date, in);
        }
        return IntStream.rangeClosed(today.getYear(), today.getYear() + 1)
                .mapToObj(year -> LeapDayRule.MARCH_1.anniversary(date, year))
                .flatMap(Optional::stream)
                .filter(birthday -> birthday.isAfter(today))
                .findFirst()
                .map(birthday -> Days.start(birthday, in))
                .orElse(Instant.MAX);
    }

    @Override
    public String missing() {
        return accessor.attribute().toString();
    }
}
