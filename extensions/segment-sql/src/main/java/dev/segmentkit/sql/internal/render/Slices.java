package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The time of each event type, cut at all ends of windows: what lies between two neighbouring ends is in the same windows. So each
 * event gets the number of its slice once, and all windows look at that. The slices of a type are numbered from the most recent.
 */
final class Slices {
    private final Map<EventType<?>, List<Instant>> begins = new LinkedHashMap<>();
    private final Map<EventType<?>, Integer> firsts = new LinkedHashMap<>();
    private final int others;

    Slices(Collection<Occasion> occasions) {
        Map<EventType<?>, NavigableSet<Instant>> edges = new LinkedHashMap<>();
        for (Occasion occasion : occasions) {
            NavigableSet<Instant> own =
                    edges.computeIfAbsent(occasion.type(), type -> new TreeSet<>(Collections.reverseOrder()));
            occasion.from().ifPresent(own::add);
            occasion.before().ifPresent(own::add);
        }
        int first = 0;
        for (Map.Entry<EventType<?>, NavigableSet<Instant>> entry : edges.entrySet()) {
            firsts.put(entry.getKey(), first);
            begins.put(entry.getKey(), List.copyOf(entry.getValue()));
            first += entry.getValue().size() + 1;
        }
        others = first;
    }

    /** The numbers of the slices of which an occasion consists. */
    IntStream of(Occasion occasion) {
        List<Instant> own = begins.getOrDefault(occasion.type(), List.of());
        int first = firsts.getOrDefault(occasion.type(), 0);
        int newest = occasion.before().map(end -> own.indexOf(end) + 1).orElse(0);
        int oldest = occasion.from().map(own::indexOf).orElse(own.size());
        return IntStream.rangeClosed(first + newest, first + oldest);
    }

    /** How many numbers there are, with one for rows of types that are not looked at in slices. */
    int size() {
        return others + 1;
    }

    /** Whether a row, the number of whose slice is given, is one of an occasion. */
    Sql isIn(Occasion occasion, Sql slice) {
        IntSummaryStatistics numbers = of(occasion).summaryStatistics();
        if (numbers.getCount() == 0) {
            return Sql.FALSE;
        }
        return Sql.all(
                Sql.of("{} BETWEEN {} AND {}", slice, Sql.number(numbers.getMin()), Sql.number(numbers.getMax())),
                occasion.filter().orElse(Sql.TRUE));
    }

    /**
     * The number of a row's slice.
     *
     * @param isOfType whether a row is of a type
     * @param moment the row's moment
     */
    Sql number(Dialect dialect, Function<EventType<?>, Sql> isOfType, Sql moment) {
        List<Sql> cases = new ArrayList<>();
        begins.forEach((type, own) -> cases.add(Sql.of(
                "WHEN {} THEN {}", isOfType.apply(type), inType(dialect, own, firsts.getOrDefault(type, 0), moment))));
        return Sql.of("CASE {} ELSE {} END", Sql.join(" ", cases), Sql.number(others));
    }

    private static Sql inType(Dialect dialect, List<Instant> begins, int first, Sql moment) {
        if (begins.isEmpty()) {
            return Sql.number(first);
        }
        List<Sql> cases = new ArrayList<>();
        for (Instant begin : begins) {
            cases.add(Sql.of("WHEN {} >= {} THEN {}", moment, dialect.moment(begin), Sql.number(first + cases.size())));
        }
        return Sql.of("CASE {} ELSE {} END", Sql.join(" ", cases), Sql.number(first + begins.size()));
    }
}
