package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Truth;

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

    private <T> EventFinder<H, T> finder(PatternFinder<H, T> pattern, EventSelection events) {
        return new EventFinder<>(events, pattern, ZoneReader.of(events.window().zone(), binding));
    }

    PatternFinder<H, ?> pattern(EventPattern pattern) {
        return pattern(sources.source(pattern.type()), pattern.filter());
    }

    private <T> PatternFinder<H, T> pattern(EventSource<H, T> source, Criterion filter) {
        QuestionCompiler<H, T> questions = QuestionCompiler.ofEvents(binding, source.binding(), this);
        return new PatternFinder<>(
                source,
                filter.accept(MatcherCompiler.ofFilters(Truth.TRUE, questions)),
                filter.accept(VerdictCompiler.ofFilters(questions)));
    }
}
