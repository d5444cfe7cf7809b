package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.BoundValue;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The table of contacts as a statement reads it, under the name of c: the id, and the attributes that are looked at. */
final class ContactRows implements Source {
    private final Schema schema;
    private final Columns columns = new Columns("a");
    private final Set<Sql> doubts = new LinkedHashSet<>();
    private final Map<Attribute<?, ?>, ZoneRows> zones = new LinkedHashMap<>();

    ContactRows(Schema schema) {
        this.schema = schema;
    }

    @Override
    public Expression value(Attribute<?, ?> attribute) {
        BoundValue bound = schema.attribute(attribute);
        bound.invalid().ifPresent(invalid -> doubt(column(invalid)));
        return bound.expression().as(column(bound.expression().sql()));
    }

    /** Something of a row of the table, by the name that it gets. */
    Sql column(Sql expression) {
        return Sql.of("c." + columns.name(expression));
    }

    @Override
    public Sql ofContact(Sql column) {
        return column;
    }

    /**
     * What a contact's own zone makes of something; contacts of zones without a name are left open.
     *
     * @param text what a zone makes of it
     * @param fallback what it is for contacts without a zone
     */
    Sql ofZone(TextAttribute<?> attribute, SqlType type, Function<ZoneId, String> text, Sql fallback) {
        ZoneRows rows = zones.computeIfAbsent(attribute, added -> new ZoneRows(zones.size(), schema.dialect()));
        BoundValue bound = schema.attribute(attribute);
        bound.invalid().ifPresent(invalid -> doubt(column(invalid)));
        Sql zone = bound.expression().sql();
        Sql known = rows.column(type, text);
        doubt(column(Sql.of("({} IS NOT NULL AND " + rows.name() + ".zone IS NULL)", zone)));
        return column(Sql.of("CASE WHEN {} IS NULL THEN {} ELSE {} END", zone, fallback, known));
    }

    @Override
    public void doubt(Sql condition) {
        doubts.add(condition);
    }

    Set<Sql> doubts() {
        return doubts;
    }

    Stream<Sql> definitions() {
        Sql table = Sql.of("{} AS t", SchemaReader.name(schema.binding().table()));
        List<Sql> joined = new ArrayList<>(List.of(table));
        zones.forEach((attribute, rows) -> joined.add(Sql.of(
                rows.name() + " ON " + rows.name() + ".zone = {}",
                schema.attribute(attribute).expression().sql())));
        Sql contacts = Sql.of(
                "c AS (SELECT {} FROM {})",
                Sql.list(Stream.concat(Stream.of(Sql.of("{} AS id", schema.contactId())), columns.selected())),
                Sql.join(" LEFT JOIN ", joined));
        return Stream.concat(
                zones.values().stream().map(rows -> Sql.of(rows.name() + " AS ({})", rows.definition())),
                Stream.of(contacts));
    }
}
