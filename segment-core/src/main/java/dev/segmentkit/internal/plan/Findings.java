package dev.segmentkit.internal.plan;

import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import java.util.ArrayList;
import java.util.List;

/** Collects what a question found, for an explanation. */
final class Findings {
    private final List<Fact> facts = new ArrayList<>();
    private final List<CountedEvent> events = new ArrayList<>();
    private final List<Explanation> parts = new ArrayList<>();

    void add(Fact.Key key, String value) {
        facts.add(new Fact(key, value));
    }

    void add(Explanation part) {
        parts.add(part);
    }

    void add(CountedEvent event) {
        events.add(event);
    }

    List<Fact> facts() {
        return facts;
    }

    List<CountedEvent> events() {
        return events;
    }

    List<Explanation> parts() {
        return parts;
    }
}
