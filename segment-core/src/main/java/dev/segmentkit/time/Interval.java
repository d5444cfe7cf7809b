package dev.segmentkit.time;

import java.time.Instant;

/**
 * A window that has been worked out for one evaluation.
 *
 * @param from where it begins
 * @param fromIncluded whether its beginning belongs to it
 * @param to where it ends
 * @param toIncluded whether its end belongs to it
 */
public record Interval(Instant from, boolean fromIncluded, Instant to, boolean toIncluded) {
    /** The interval [from, to). */
    public static Interval halfOpen(Instant from, Instant to) {
        return new Interval(from, true, to, false);
    }

    /** The interval (after, to]. */
    public static Interval after(Instant after, Instant to) {
        return new Interval(after, false, to, true);
    }

    /** Whether the moment belongs to it. */
    public boolean contains(Instant moment) {
        int atFrom = moment.compareTo(from);
        int atTo = moment.compareTo(to);
        return (atFrom > 0 || (fromIncluded && atFrom == 0)) && (atTo < 0 || (toIncluded && atTo == 0));
    }

    /** As mathematics writes it: {@code (2024-01-01T00:00:00Z, 2024-04-01T00:00:00Z]}. */
    @Override
    public String toString() {
        return "%s%s, %s%s".formatted(fromIncluded ? "[" : "(", edge(from), edge(to), toIncluded ? "]" : ")");
    }

    private static String edge(Instant moment) {
        return moment.equals(Instant.MIN)
                ? "the beginning"
                : moment.equals(Instant.MAX) ? "the end" : moment.toString();
    }
}
