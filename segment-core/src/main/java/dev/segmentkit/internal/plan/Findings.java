package dev.segmentkit.internal.plan;

import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Fact;
import java.util.ArrayList;
import java.util.List;

/** Collects what a question found, for an explanation. */
final class Findings {
    private final List<Fact> facts = new ArrayList<>();
    private final List<CountedEvent> events = new ArrayList<>();

    void add(Fact.Key key, String value) {
        facts.add(new Fact(key, value));
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
}
