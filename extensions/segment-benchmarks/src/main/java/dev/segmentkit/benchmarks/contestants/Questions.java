package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What hand-written code asks of a value; false if it is missing. */
public final class Questions {
    private Questions() {}

    public static boolean in(Set<String> values, @Nullable String value) {
        return value != null && values.contains(value);
    }

    public static boolean between(@Nullable Integer value, long low, long high) {
        return value != null && between(value.longValue(), low, high);
    }

    public static boolean between(@Nullable Long value, long low, long high) {
        return value != null && between(value.longValue(), low, high);
    }

    public static boolean between(long value, long low, long high) {
        return value >= low && value <= high;
    }

    public static boolean between(@Nullable LocalDate value, LocalDate from, LocalDate to) {
        return value != null && !value.isBefore(from) && !value.isAfter(to);
    }

    public static boolean inLast(@Nullable Instant moment, int days, Instant asOf) {
        return moment != null && between(Days.ago(moment, asOf), 0, days - 1L);
    }

    public static boolean beforeLast(@Nullable Instant moment, int days, Instant asOf) {
        return moment != null && Days.ago(moment, asOf) >= days;
    }

    public static boolean is(boolean expected, @Nullable Boolean value) {
        return value != null && value == expected;
    }

    public static boolean anyOf(Set<String> wanted, @Nullable List<String> members) {
        if (members != null) {
            for (String member : members) {
                if (wanted.contains(member)) {
                    return true;
                }
            }
        }
        return false;
    }
}
