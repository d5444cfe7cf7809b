package dev.segmentkit.dsl;

import dev.segmentkit.criteria.AllOf;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.EventType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Events of a type, and the filters that were named so far: a list until the end, so that filters which are given one after
 * the other are the same as those given at once.
 *
 * @param <E> the marker type of the event type
 */
record FilteredEvents<E>(EventType<E> type, List<Criterion> filters) {
    static <E> FilteredEvents<E> of(EventType<E> type) {
        return new FilteredEvents<>(type, List.of());
    }

    FilteredEvents<E> where(EventFilter<E> first, EventFilter<E>[] more) {
        return new FilteredEvents<>(
                type,
                Stream.concat(
                                filters.stream(),
                                Stream.concat(Stream.of(first), Stream.of(more)).map(EventFilter::criterion))
                        .toList());
    }

    EventPattern pattern() {
        return new EventPattern(type, filters.isEmpty() ? Constant.EVERYONE : AllOf.of(filters));
    }

    EventSelection in(Window window) {
        return new EventSelection(pattern(), window);
    }
}
