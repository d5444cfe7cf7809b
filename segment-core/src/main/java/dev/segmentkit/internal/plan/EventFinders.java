package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;

/** Makes ready what finds events. */
final class EventFinders<H> {
    private final Binding<H> binding;
    private final EventSources<H> sources;

    EventFinders(Binding<H> binding, EventSources<H> sources) {
        this.binding = binding;
        this.sources = sources;
    }

    EventFinder<H, ?> finder(EventSelection events) {
        return finder(pattern(events.pattern()), events);
    }

    private <T> EventFinder<H, T> finder(Pattern<H, T> pattern, EventSelection events) {
        return new EventFinder<>(events, pattern, ZoneReader.of(events.window().zone(), binding));
    }

    Pattern<H, ?> pattern(EventPattern pattern) {
        return pattern(sources.source(pattern.type()), pattern.filter());
    }

    private <T> Pattern<H, T> pattern(EventSource<H, T> source, Criterion filter) {
        QuestionCompiler<H, T> questions = QuestionCompiler.ofEvents(binding, source.binding(), this);
        return new Pattern<>(
                source,
                filter.accept(MatcherCompiler.ofFilters(questions)),
                filter.accept(VerdictCompiler.ofFilters(questions)));
    }
}
