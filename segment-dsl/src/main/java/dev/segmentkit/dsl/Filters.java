package dev.segmentkit.dsl;

import dev.segmentkit.criteria.Criterion;
import java.util.List;
import java.util.stream.Stream;

/** What is inside of event filters. */
final class Filters {
    private Filters() {}

    static <E> List<Criterion> appended(List<Criterion> filters, EventFilter<E> first, EventFilter<E>[] more) {
        return Stream.concat(
                        filters.stream(),
                        Stream.concat(Stream.of(first), Stream.of(more)).map(EventFilter::criterion))
                .toList();
    }
}
