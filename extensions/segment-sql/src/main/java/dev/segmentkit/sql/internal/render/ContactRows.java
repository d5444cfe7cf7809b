package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.BoundValue;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.vocabulary.Attribute;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The table of contacts as a statement reads it, under the name of c: the id, and the attributes that are looked at. */
final class ContactRows implements Source {
    private final Schema schema;
    private final Columns columns = new Columns("a");
    private final Set<Sql> doubts = new LinkedHashSet<>();

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
    public void doubt(Sql condition) {
        doubts.add(condition);
    }

    Set<Sql> doubts() {
        return doubts;
    }

    Sql definition() {
        return Sql.of(
                "SELECT {} FROM {} AS t",
                Sql.list(Stream.concat(Stream.of(Sql.of("{} AS id", schema.contactId())), columns.selected())),
                SchemaReader.name(schema.binding().table()));
    }
}
