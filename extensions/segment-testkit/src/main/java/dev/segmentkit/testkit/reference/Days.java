package dev.segmentkit.testkit.reference;

import java.time.LocalDate;

/**
 * Some days in a row, both ends included.
 *
 * @param first the first day; {@link LocalDate#MIN} if there is none
 * @param last the last day
 */
record Days(LocalDate first, LocalDate last) {
    boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
