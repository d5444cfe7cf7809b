package dev.segmentkit.internal.cells;

/**
 * The whole numbers from one up to another.
 *
 * @param first the first one
 * @param last the last one; before the first if there are none
 */
public record Span(long first, long last) {
    /** The least number that stands for a value. */
    public static final long LEAST = Long.MIN_VALUE + 2;

    /** The greatest. */
    public static final long GREATEST = Long.MAX_VALUE - 2;

    /** All values. */
    public static final Span ALL = new Span(Long.MIN_VALUE + 1, Long.MAX_VALUE);

    /** This number alone. */
    public static Span at(long number) {
        return new Span(number, number);
    }

    /** All values from this one on. */
    public static Span from(long first) {
        return new Span(first, ALL.last);
    }

    /** All values up to this one. */
    public static Span upTo(long last) {
        return new Span(ALL.first, last);
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return first > last;
    }
}
