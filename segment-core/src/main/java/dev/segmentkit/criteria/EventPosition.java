package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

/**
 * Which one of several events, in the order of their moment and then of their id: the first, the 2nd, the last, the 3rd last.
 *
 * @param side from where it is counted
 * @param number 1 for the first or the last itself
 */
public record EventPosition(Side side, int number) {
    /** The oldest event. */
    public static final EventPosition FIRST = new EventPosition(Side.FIRST, 1);

    /** The newest event. */
    public static final EventPosition LAST = new EventPosition(Side.LAST, 1);

    /** From where events are counted. */
    public enum Side {
        /** From the oldest on. */
        FIRST,
        /** From the newest back. */
        LAST
    }

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public EventPosition {
        requireNonNull(side, "side");
        if (number < 1) {
            throw new IllegalArgumentException("events are counted from 1, got " + number);
        }
    }

    /** As it stands in canonical text: {@code first}, {@code 2nd}, {@code last}, {@code 3rd last}. */
    public String text() {
        return switch (side) {
            case FIRST -> number == 1 ? "first" : ordinal();
            case LAST -> number == 1 ? "last" : ordinal() + " last";
        };
    }

    private String ordinal() {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    @Override
    public String toString() {
        return text();
    }
}
