package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The columns of a subquery that statements need, each once, by names of this library's making. */
final class Columns {
    private final String prefix;
    private final Map<Sql, String> names = new LinkedHashMap<>();

    Columns(String prefix) {
        this.prefix = prefix;
    }

    /** The name of an expression, which is added if it is new. */
    String name(Sql expression) {
        return names.computeIfAbsent(expression, added -> prefix + names.size());
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    /** All of them, as they stand after SELECT. */
    Stream<Sql> selected() {
        return names.entrySet().stream().map(entry -> Sql.of("{} AS " + entry.getValue(), entry.getKey()));
    }
}
