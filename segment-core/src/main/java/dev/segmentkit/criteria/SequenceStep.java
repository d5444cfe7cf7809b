package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.segmentkit.time.TimeSpan;
import java.util.List;
import java.util.Optional;

/**
 * One step of a sequence after its first.
 *
 * @param kind whether an event must follow, or must not
 * @param pattern which events
 * @param matches which properties tie the event to earlier ones; all must match
 * @param within how long after the event before it at most, the end included; for ever if empty
 */
public record SequenceStep(Kind kind, EventPattern pattern, List<PropertyMatch> matches, Optional<TimeSpan> within) {
    /** Whether an event must follow. */
    public enum Kind {
        /** One must. */
        FOLLOWED_BY("followed by"),
        /** None may, up to the limit or the next event of the sequence, whichever comes first. */
        NOT_FOLLOWED_BY("not followed by");

        private final String text;

        Kind(String text) {
            this.text = text;
        }
    }

    /**
     * Checks the properties.
     *
     * @throws IllegalArgumentException if a property is none of these events
     */
    public SequenceStep {
        requireNonNull(kind, "kind");
        requireNonNull(within, "within");
        matches = List.copyOf(matches);
        matches.forEach(match -> pattern.checkOwn(match.own()));
    }

    /** Whether an event must follow, rather than must not. */
    public boolean mustHappen() {
        return kind == Kind.FOLLOWED_BY;
    }

    /** As it stands in canonical text: {@code followed by purchase within 24 hours}. */
    public String text() {
        return kind.text
                + " "
                + pattern.text()
                + (matches.isEmpty()
                        ? ""
                        : matches.stream().map(PropertyMatch::text).collect(joining(" and ", " with ", "")))
                + within.map(span -> " within " + span.text()).orElse("");
    }

    @Override
    public String toString() {
        return text();
    }
}
