package dev.segmentkit.sql.table;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Map;

/** Which columns hold which attribute: each attribute once, places in two columns, all others in one. */
final class BoundAttributes {
    private BoundAttributes() {}

    static void put(Map<Attribute<?, ?>, List<Column>> bound, Attribute<?, ?> attribute, Column... columns) {
        if (attribute.type() == ValueType.PLACE && columns.length != 2) {
            throw new IllegalArgumentException(
                    "%s is a place: bind its latitude and longitude with place(...)".formatted(attribute));
        }
        if (bound.putIfAbsent(attribute, List.of(columns)) != null) {
            throw new IllegalArgumentException(attribute + " is bound twice");
        }
    }
}
