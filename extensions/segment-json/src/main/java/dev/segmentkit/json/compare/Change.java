package dev.segmentkit.json.compare;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One thing that is not as it was.
 *
 * @param where what part of the segment: {@code title}, {@code explicit}, or what it is in: {@code mixed, any of, not}
 * @param before what was there: a criterion as canonical text, kinds as they are written in reports, other words between double quotes
 *     as in JSON; empty for what was added
 * @param after what is there now, likewise; empty for what was removed
 */
public record Change(String where, Optional<String> before, Optional<String> after) {
    /**
     * Checks that there is a change.
     *
     * @throws IllegalArgumentException if both are the same
     */
    public Change {
        requireNonNull(where, "where");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
        if (before.equals(after)) {
            throw new IllegalArgumentException(
                    "nothing changed in %s: it was and is %s".formatted(where, before.orElse("missing")));
        }
    }

    /** Something that was not there before. */
    static Change added(String where, String after) {
        return new Change(where, Optional.empty(), Optional.of(after));
    }

    /** Something that is not there any more. */
    static Change removed(String where, String before) {
        return new Change(where, Optional.of(before), Optional.empty());
    }

    /** A line for what was, and one for what is: {@code - in explicit: age is at least 18}. */
    public String text() {
        return before.map(was -> line('-', was)).orElse("")
                + (before.isPresent() && after.isPresent() ? "\n" : "")
                + after.map(is -> line('+', is)).orElse("");
    }

    private String line(char sign, String what) {
        return "%s in %s: %s".formatted(sign, where, what);
    }

    @Override
    public String toString() {
        return text();
    }
}
