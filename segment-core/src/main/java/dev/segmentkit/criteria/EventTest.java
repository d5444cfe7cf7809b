package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A test of whether events happened.
 *
 * @param events which events, and when
 * @param occurrence what is asked about them
 */
public record EventTest(EventSelection events, Occurrence occurrence) implements Condition {
    /** What is asked about the selected events. */
    public enum Occurrence {
        /** At least one happened. */
        HAPPENED("happened"),
        /** The first one of the whole known history lies in the window; FALSE if there never was one. */
        HAPPENED_FIRST("happened for the first time");

        private final String text;

        Occurrence(String text) {
            this.text = text;
        }

        /** As it stands in canonical text. */
        public String text() {
            return text;
        }
    }

    public EventTest {
        requireNonNull(events, "events");
        requireNonNull(occurrence, "occurrence");
    }

    @Override
    public List<Criterion> children() {
        return List.of();
    }

    @Override
    public Family family() {
        return Family.IMPLICIT;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text() {
        return "%s %s %s"
                .formatted(
                        events.pattern().text(),
                        occurrence.text(),
                        events.window().text());
    }

    @Override
    public String toString() {
        return text();
    }
}
