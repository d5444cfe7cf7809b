package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.Optional;
import java.util.stream.Stream;

/** What is worked out from a table of events for each contact, all in one pass, each once. It goes by a name such as m0. */
final class Aggregates {
    private final String name;
    private final EventRows rows;
    private final Columns columns;

    Aggregates(String name, EventRows rows) {
        this.name = name;
        this.rows = rows;
        this.columns = new Columns("v");
    }

    String name() {
        return name;
    }

    /** The outcome of an aggregate over rows that go by the name of e; NULL for contacts without rows. */
    Sql column(Sql aggregate) {
        if (columns.isEmpty()) {
            Sql unused = rows.reading();
        }
        return Sql.of(name + "." + columns.name(aggregate));
    }

    boolean isEmpty() {
        return columns.isEmpty();
    }

    Optional<Sql> definition() {
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(Sql.of(
                        name + " AS (SELECT {} FROM " + rows.name() + " AS e GROUP BY e.contact)",
                        Sql.list(Stream.concat(Stream.of(Sql.of("e.contact")), columns.selected()))));
    }
}
