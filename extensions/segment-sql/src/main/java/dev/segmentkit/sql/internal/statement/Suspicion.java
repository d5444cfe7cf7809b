package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was not so when the binding was checked, and may have become so since: then some contacts are not what their rows
 * seem to say.
 *
 * @param contacts a query of their ids
 * @param isRuledOut whether the database itself sees to it that there are none; empty if it does not tell
 */
public record Suspicion(Sql contacts, Optional<Sql> isRuledOut) {
    /** All that concerns segments with some needs. */
    static List<Suspicion> of(Schema schema, DataNeeds needs) {
        List<Suspicion> all = new ArrayList<>(List.of(twice(schema)));
        for (EventType<?> type : needs.events().keySet()) {
            all.add(withoutId(schema, Objects.requireNonNull(schema.events().get(type.name()), type::toString)));
        }
        return all;
    }

    /** An id stands in several rows of contacts. */
    private static Suspicion twice(Schema schema) {
        TableBinding binding = schema.binding();
        Sql table = SchemaReader.name(binding.table());
        return new Suspicion(
                Sql.of(
                        "SELECT {} FROM {} AS t GROUP BY {} HAVING count(*) > 1",
                        schema.contactId(),
                        table,
                        schema.contactId()),
                schema.dialect().keepsUnique(table, binding.id().name()));
    }

    /** An event has no id. */
    private static Suspicion withoutId(Schema schema, EventColumns columns) {
        Sql table = SchemaReader.name(columns.table().table());
        return new Suspicion(
                Sql.of(
                        "SELECT {} FROM {} AS t WHERE {}",
                        columns.contact(),
                        table,
                        Sql.all(
                                columns.isOfType().orElse(Sql.TRUE),
                                Sql.of("{} IS NULL", columns.id()),
                                Sql.of("{} IS NOT NULL", columns.contact()))),
                schema.dialect().keepsPresent(table, columns.table().id().name()));
    }

    /** Whether it holds of anybody. */
    Sql holds() {
        Sql found = Sql.of("EXISTS ({})", contacts);
        return isRuledOut
                .map(never -> Sql.of("CASE WHEN {} THEN FALSE ELSE {} END", never, found))
                .orElse(found);
    }
}
