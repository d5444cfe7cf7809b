package dev.segmentkit.explain;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** Plain text: one line for each part and fact. */
final class TextRenderer {
    /** So many events are named; of more, the newest of them. */
    private static final int MOST_EVENTS = 5;

    private static final String INDENT = "  ";

    private TextRenderer() {}

    static String render(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        append(explanation, "", out);
        return out.toString();
    }

    private static void append(Explanation part, String indent, StringBuilder out) {
        line(out, indent, part.truth() + "  " + part.text());
        String deeper = indent + INDENT;
        for (Fact fact : part.facts()) {
            // What is expected stands in the text of the part already.
            if (fact.key() != Fact.Key.EXPECTED) {
                line(out, deeper, fact.key().text() + ": " + fact.value());
            }
        }
        if (!part.events().isEmpty()) {
            line(out, deeper, "events: " + events(part.events()));
        }
        part.children().forEach(child -> append(child, deeper, out));
    }

    private static String events(List<CountedEvent> events) {
        int hidden = Math.max(0, events.size() - MOST_EVENTS);
        String named = events.subList(hidden, events.size()).stream()
                .map(CountedEvent::toString)
                .collect(joining(", "));
        return hidden == 0 ? named : "%s earlier, %s".formatted(hidden, named);
    }

    private static void line(StringBuilder out, String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
