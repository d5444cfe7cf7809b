package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is worked out from a table of events for each contact, all in one pass, each once. It goes by a name such as m0. */
final class Aggregates {
    private final String name;
    private final EventRows rows;
    private final Columns columns = new Columns("v");
    private final PackedCounts packed;

    Aggregates(String name, EventRows rows) {
        this.name = name;
        this.rows = rows;
        this.packed = new PackedCounts(name);
    }

    String name() {
        return name;
    }

    /** The outcome of an aggregate over rows that go by the name of e; NULL for contacts without rows. */
    Sql column(Sql aggregate) {
        return Sql.of(name + "." + columns.name(aggregate));
    }

    /** How many rows there are, counted with others in one sum. */
    Sql count(Occasion occasion, Query query) {
        if (!packed.hasCounts()) {
            query.doubt(
                    Sql.of("COALESCE({} >= {}, FALSE)", column(Sql.of("count(*)")), Sql.number(PackedCounts.LIMIT)));
        }
        return packed.count(occasion);
    }

    /** Whether there are any rows, found out with others in one pass. */
    Sql happened(Occasion occasion) {
        return packed.happened(occasion);
    }

    boolean isEmpty() {
        return columns.isEmpty() && packed.isEmpty();
    }

    /** The subquery; comes before the rows', which may get another column for it. */
    Optional<Sql> definition() {
        if (isEmpty()) {
            return Optional.empty();
        }
        List<Sql> selected = new ArrayList<>(List.of(Sql.of("e.contact")));
        if (!packed.isEmpty()) {
            Slices slices = new Slices(packed.occasions());
            selected.addAll(packed.words(slices, rows.slice(slices)));
        }
        columns.selected().forEach(selected::add);
        return Optional.of(Sql.of(
                name + " AS (SELECT {} FROM {} AS e GROUP BY e.contact)", Sql.join(", ", selected), rows.reading()));
    }
}
