package dev.segmentkit.time;

import java.time.LocalDate;

/**
 * A window over dates that has been worked out for one evaluation; both ends belong to it.
 *
 * @param first its first day
 * @param last its last day
 */
public record DateRange(LocalDate first, LocalDate last) {
    /** Whether the date belongs to it. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }

    /** As mathematics writes it: {@code [2024-01-01, 2024-01-31]}. */
    @Override
    public String toString() {
        return "[%s, %s]".formatted(first, last);
    }
}
