package dev.segmentkit.explain;

import static java.util.Objects.requireNonNull;

/**
 * One thing that an explanation says.
 *
 * @param key what it is about
 * @param value what it is, as it stands in canonical text
 */
public record Fact(Key key, String value) {
    /** What a fact is about. */
    public enum Key {
        /** What the value must be like. */
        EXPECTED("expected"),
        /** What the value is. */
        ACTUAL("actual"),
        /** Which value is missing. */
        MISSING("missing"),
        /** Which events were looked at. */
        WINDOW("window"),
        /** Since when the history is known, where the window reaches back further. */
        KNOWN_SINCE("history known since"),
        /** When it will be decided, if nothing happens until then. */
        DECIDED_AT("decided at"),
        /** How many points it adds to a score. */
        POINTS("points"),
        /** How many events counted. */
        EVENTS_COUNTED("events counted"),
        /** That something sensitive was looked at, which is not shown. */
        WITHHELD("withheld");

        private final String text;

        Key(String text) {
            this.text = text;
        }

        /** The key as it stands in rendered explanations; stable. */
        public String text() {
            return text;
        }
    }

    public Fact {
        requireNonNull(key, "key");
        requireNonNull(value, "value");
    }
}
