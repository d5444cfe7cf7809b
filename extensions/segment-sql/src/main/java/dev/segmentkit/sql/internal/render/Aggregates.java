package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Aggregate;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;

/** What is worked out from a table of events for each contact, all in one pass, each once. It goes by a name such as m0. */
final class Aggregates {
    private final String name;
    private final EventRows rows;
    private final Columns columns = new Columns("v");
    private final PackedCounts packed;
    private final SlicedAggregates sliced = new SlicedAggregates();

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

    /** The outcome of an aggregate over the rows of an occasion; NULL for contacts without rows. */
    Sql column(Aggregate aggregate, Occasion occasion) {
        return Sql.of(name + "." + sliced.name(aggregate, occasion));
    }

    /** Whether a condition is TRUE of any row that goes by the name of e; never NULL. */
    Sql any(Sql condition) {
        return Sql.of("COALESCE({}, FALSE)", column(Sql.of("bool_or({})", condition)));
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
        return columns.isEmpty() && packed.isEmpty() && sliced.isEmpty();
    }

    /** The subquery, with what it reads; comes before the rows', which may get another column for it. */
    List<Sql> definitions() {
        if (isEmpty()) {
            return List.of();
        }
        List<Sql> definitions = new ArrayList<>();
        List<Sql> selected = new ArrayList<>(List.of(Sql.of("e.contact")));
        Sql join = Sql.of("");
        List<Occasion> occasions = new ArrayList<>(packed.occasions());
        occasions.addAll(sliced.occasions());
        if (!occasions.isEmpty()) {
            Slices slices = new Slices(occasions);
            Sql slice = rows.slice(slices);
            SliceValues values = new SliceValues("of_" + name, slices.size());
            selected.addAll(packed.words(slices, slice, values));
            selected.addAll(sliced.selected(slices, slice));
            join = values.join(slice);
            values.definition().ifPresent(definitions::add);
        }
        columns.selected().forEach(selected::add);
        definitions.add(Sql.of(
                name + " AS (SELECT {} FROM {} AS e{} GROUP BY e.contact)",
                Sql.join(", ", selected),
                rows.reading(),
                join));
        return definitions;
    }
}
