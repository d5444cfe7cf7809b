package dev.segmentkit.examples.retail.database;

import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the columns of a shop's files hold, by what is bound to them. */
final class ColumnTypes {
    private ColumnTypes() {}

    static Map<String, ValueType> ofContacts(TableBinding binding) {
        return of(binding.attributes());
    }

    static Map<String, ValueType> ofEvents(TableBinding binding) {
        Map<String, ValueType> types = new HashMap<>();
        for (EventTable event : binding.events()) {
            types.putAll(of(event.properties()));
            types.put(event.occurredAt().name(), ValueType.MOMENT);
        }
        return types;
    }

    private static Map<String, ValueType> of(Map<Attribute<?, ?>, List<Column>> bound) {
        Map<String, ValueType> types = new HashMap<>();
        bound.forEach((attribute, columns) -> columns.forEach(column -> types.put(column.name(), attribute.type())));
        return types;
    }
}
