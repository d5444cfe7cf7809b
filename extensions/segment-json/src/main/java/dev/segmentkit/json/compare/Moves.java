package dev.segmentkit.json.compare;

import java.util.List;

/**
 * Who comes to be in a segment by a change of definitions, and who ceases to be.
 *
 * @param segment the id of the segment
 * @param entering the contacts that were not in it and are, in the order in which they were given
 * @param leaving the contacts that were in it and are not, likewise
 * @param <H> the host's class of contacts
 */
public record Moves<H>(String segment, List<H> entering, List<H> leaving) {
    /** Keeps copies of the lists. */
    public Moves {
        entering = List.copyOf(entering);
        leaving = List.copyOf(leaving);
    }

    /** Whether nobody enters or leaves. */
    public boolean isEmpty() {
        return entering.isEmpty() && leaving.isEmpty();
    }

    /** How many, and not who: {@code segment 'loyal': 3 enter, 1 leaves}. */
    @Override
    public String toString() {
        return "segment '%s': %s, %s"
                .formatted(segment, counted(entering.size(), "enter"), counted(leaving.size(), "leave"));
    }

    private static String counted(int number, String verb) {
        return "%s %s%s".formatted(number, verb, number == 1 ? "s" : "");
    }
}
