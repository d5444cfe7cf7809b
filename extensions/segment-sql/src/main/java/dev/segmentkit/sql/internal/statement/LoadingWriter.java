package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.BoundValue;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.internal.statement.Layout.Kind;
import dev.segmentkit.sql.internal.statement.Layout.Slot;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes the statement that loads contacts. Used once. */
final class LoadingWriter {
    private final Schema schema;
    private final Dialect dialect;
    private final Instant asOf;
    private final List<EventType<?>> types;
    private final List<Section> sections = new ArrayList<>();

    /** The values that rows of one kind have. */
    private record Section(TableName table, List<BoundValue> values, List<Slot> slots) {}

    LoadingWriter(Schema schema, DataNeeds needs, Instant asOf) {
        this.schema = schema;
        this.dialect = schema.dialect();
        this.asOf = asOf;
        add(schema.binding().table(), needs.attributes(), schema.attributes());
        needs.events().keySet().forEach(type -> {
            EventColumns columns = columns(type);
            // Which copy of an event counts may depend on any of its properties.
            Collection<Attribute<?, ?>> looked = columns.table().hasUniqueIds()
                    ? Objects.requireNonNull(needs.events().get(type)).properties()
                    : columns.properties().keySet();
            add(columns.table().table(), looked, columns.properties());
        });
        this.types = List.copyOf(needs.events().keySet());
    }

    private EventColumns columns(EventType<?> type) {
        return Objects.requireNonNull(schema.events().get(type.name()), type::toString);
    }

    private void add(TableName table, Collection<Attribute<?, ?>> looked, Map<Attribute<?, ?>, BoundValue> bound) {
        int column = sections.isEmpty() ? Layout.EVENT + 1 : end();
        List<Slot> slots = new ArrayList<>();
        List<BoundValue> values = new ArrayList<>();
        for (Attribute<?, ?> attribute : looked) {
            BoundValue value = Objects.requireNonNull(bound.get(attribute), attribute::toString);
            Slot slot = new Slot(attribute, column, value.misread().isPresent());
            column = slot.end();
            slots.add(slot);
            values.add(value);
        }
        sections.add(new Section(table, values, slots));
    }

    /** The first column that nothing stands in yet. */
    private int end() {
        return sections.stream()
                .flatMap(section -> section.slots().stream())
                .mapToInt(Slot::end)
                .max()
                .orElse(Layout.EVENT + 1);
    }

    Loading loading(Sql with) {
        List<Sql> rows = new ArrayList<>();
        rows.add(contacts());
        List<Kind> kinds = new ArrayList<>();
        for (EventType<?> type : types) {
            kinds.add(new Kind(type, sections.get(kinds.size() + 1).slots()));
            rows.add(events(columns(type), kinds.size()));
        }
        Sql sql = Sql.of("{}\n{}\nORDER BY 1 ASC, 2 ASC", with, Sql.join("\nUNION ALL\n", rows));
        return new Loading(sql, new Layout(sections.get(0).slots(), kinds));
    }

    private Sql contacts() {
        return Sql.of(
                "SELECT {}, 0, {}, {}, {}{} FROM " + Loading.CHOSEN + " JOIN {} AS t ON {} = " + Loading.CHOSEN + ".id",
                id(),
                schema.historyKnownSince()
                        .map(since -> since.expression().sql())
                        .map(dialect::sent)
                        .orElseGet(this::noMoment),
                noMoment(),
                missing(SqlType.TEXT),
                values(0),
                SchemaReader.name(schema.binding().table()),
                schema.contactId());
    }

    private Sql events(EventColumns columns, int kind) {
        return Sql.of(
                "SELECT {}, {}, {}, {}, {}{} FROM " + Loading.CHOSEN + " JOIN {} AS t ON {} = " + Loading.CHOSEN
                        + ".id WHERE {}",
                id(),
                Sql.number(kind),
                noMoment(),
                dialect.sent(columns.occurredAt()),
                columns.id(),
                values(kind),
                SchemaReader.name(columns.table().table()),
                columns.contact(),
                Sql.all(
                        Sql.of("{} <= {}", columns.occurredAt(), dialect.moment(asOf)),
                        columns.isOfType().orElse(Sql.TRUE)));
    }

    private Sql id() {
        return dialect.textColumn(Sql.of("CAST(" + Loading.CHOSEN + ".id AS " + dialect.type(SqlType.TEXT) + ")"));
    }

    private Sql missing(SqlType type) {
        return Sql.of("CAST(NULL AS " + dialect.type(type) + ")");
    }

    private Sql noMoment() {
        return dialect.sent(missing(SqlType.MOMENT));
    }

    private Sql sent(BoundValue value) {
        return value.expression().type() == ValueType.MOMENT ? dialect.sent(value.raw()) : value.raw();
    }

    /** The values of a row of a kind: its own, and NULL for those of the others. */
    private Sql values(int kind) {
        List<Sql> values = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            boolean isOwn = i == kind;
            for (BoundValue value : section.values()) {
                values.add(isOwn ? sent(value) : missing(section.table(), value));
                value.misread().ifPresent(text -> values.add(isOwn ? text : missing(SqlType.TEXT)));
            }
        }
        return Sql.join("", values.stream().map(value -> Sql.of(", {}", value)).toList());
    }

    /** Of the type of the column, which only the database knows. */
    private Sql missing(TableName table, BoundValue value) {
        if (value.expression().type() == ValueType.PLACE) {
            return Sql.of("{}, {}", missing(SqlType.REAL), missing(SqlType.REAL));
        }
        return Sql.of("(SELECT {} FROM {} AS t LIMIT 0)", sent(value), SchemaReader.name(table));
    }
}
