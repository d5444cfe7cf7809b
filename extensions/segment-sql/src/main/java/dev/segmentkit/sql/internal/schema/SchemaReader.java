package dev.segmentkit.sql.internal.schema;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import dev.segmentkit.sql.internal.dialect.ColumnType;
import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.InvalidTablesException;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks a binding up in a database, and collects what does not fit. Used once. */
public final class SchemaReader {
    private static final Set<Kind> IDS = Set.of(Kind.TEXT, Kind.LABEL, Kind.WHOLE_NUMBER);
    private static final Set<Kind> LABELS = Set.of(Kind.TEXT, Kind.LABEL);

    private final Dialect dialect;
    private final TableBinding binding;
    private final ValueBinder binder;
    private @Nullable ColumnType contactId;
    private final List<TableProblem> problems = new ArrayList<>();
    private final LiveTables tables;
    private final RowChecks rows;

    private SchemaReader(Connection connection, Dialect dialect, TableBinding binding) {
        this.dialect = dialect;
        this.binding = binding;
        this.binder = new ValueBinder(dialect);
        this.tables = new LiveTables(connection, dialect, problems::add);
        this.rows = new RowChecks(connection, dialect, tables, problems::add);
    }

    /**
     * The binding as the database has it.
     *
     * @throws InvalidTablesException if it does not fit, with everything that is wrong
     */
    public static Schema read(Connection connection, Dialect dialect, TableBinding binding) throws SQLException {
        SchemaReader reader = new SchemaReader(connection, dialect, binding);
        Schema schema = reader.schema();
        if (!reader.problems.isEmpty()) {
            throw new InvalidTablesException(reader.problems);
        }
        return schema;
    }

    private Schema schema() throws SQLException {
        TableName table = binding.table();
        contactId = require(table, binding.id(), "the contact's id", IDS);
        Optional<Column> since = binding.historyKnownSince();
        Optional<BoundValue> knownSince = Optional.empty();
        if (since.isPresent()) {
            knownSince = moment(table, since.get(), "since when histories are known");
        }
        rows.complete(table, ImmutableMap.of("the contact's id", binding.id()), Optional.empty());
        rows.unique(table, binding.id());
        Map<Attribute<?, ?>, BoundValue> attributes = values(table, binding.attributes());
        ImmutableMap.Builder<String, EventColumns> events = ImmutableMap.builder();
        for (EventTable event : binding.events()) {
            events.put(event.type().name(), columns(event));
        }
        return new Schema(
                dialect, binding, ValueBinder.raw(binding.id()), knownSince, attributes, events.buildOrThrow());
    }

    private EventColumns columns(EventTable event) throws SQLException {
        TableName table = event.table();
        ColumnType contact = require(table, event.contact(), "the contact of %s".formatted(event.type()), IDS);
        if (contact != null && contactId != null && contact.kind() != contactId.kind()) {
            problems.add(new TableProblem(
                    "%s, %s (the contact of %s)".formatted(table, event.contact(), event.type()),
                    "the type " + contact.name(),
                    "that of the contact's id, " + contactId.name()
                            + ", since ids of two types are equal in ways of their own"));
        }
        ColumnType id = require(table, event.id(), "the id of %s".formatted(event.type()), IDS);
        Optional<BoundValue> moment = moment(table, event.occurredAt(), "the moment of %s".formatted(event.type()));
        ColumnType label = event.typeColumn().isPresent()
                ? require(table, event.typeColumn().get().column(), "the type of events", LABELS)
                : null;
        Optional<Sql> isOfType = event.typeColumn()
                .map(type -> dialect.holds(type.value())
                        ? Sql.of("{} = {}", typeText(type.column(), label), dialect.text(type.value()))
                        : Sql.FALSE);
        if (event.typeColumn().isEmpty() || label != null) {
            rows.complete(
                    table,
                    ImmutableMap.of("a contact", event.contact(), "an id", event.id(), "a moment", event.occurredAt()),
                    isOfType);
        }
        return new EventColumns(
                event,
                ValueBinder.raw(event.contact()),
                dialect.textColumn(
                        id != null && id.kind() == Kind.TEXT
                                ? ValueBinder.raw(event.id())
                                : Sql.of("CAST({} AS VARCHAR)", ValueBinder.raw(event.id()))),
                moment.map(found -> found.expression().sql()).orElse(Sql.NULL),
                moment.flatMap(BoundValue::invalid).orElse(Sql.FALSE),
                isOfType,
                values(table, event.properties()));
    }

    /** A text as it is, which an index may know; what only has a text, as one. */
    private Sql typeText(Column column, @Nullable ColumnType type) {
        Sql raw = ValueBinder.raw(column);
        return type != null && type.kind() == Kind.LABEL ? dialect.textColumn(Sql.of("CAST({} AS VARCHAR)", raw)) : raw;
    }

    private Map<Attribute<?, ?>, BoundValue> values(TableName table, Map<Attribute<?, ?>, List<Column>> bound)
            throws SQLException {
        Map<Attribute<?, ?>, BoundValue> values = new LinkedHashMap<>();
        for (Map.Entry<Attribute<?, ?>, List<Column>> entry : bound.entrySet()) {
            Attribute<?, ?> attribute = entry.getKey();
            List<ColumnType> types = new ArrayList<>();
            for (Column column : entry.getValue()) {
                ColumnType type = tables.find(table, column, attribute.toString());
                if (type != null) {
                    types.add(type);
                }
            }
            if (types.size() == entry.getValue().size()) {
                Optional<BoundValue> value = binder.bound(attribute, entry.getValue(), types);
                value.ifPresentOrElse(
                        found -> values.put(attribute, found), () -> misfit(table, attribute, entry.getValue(), types));
            }
        }
        return values;
    }

    private void misfit(TableName table, Attribute<?, ?> attribute, List<Column> columns, List<ColumnType> types) {
        for (int i = 0; i < columns.size(); i++) {
            misfit(table, attribute.toString(), columns.get(i), types.get(i), attribute.type());
        }
    }

    private void misfit(TableName table, String what, Column column, ColumnType found, ValueType needed) {
        boolean isLocal = found.kind() == Kind.LOCAL_MOMENT && needed == ValueType.MOMENT;
        problems.add(new TableProblem(
                "%s, %s (%s)".formatted(table, column, what),
                isLocal ? "local times (%s)".formatted(found.name()) : "the type " + found.name(),
                isLocal
                        ? "moments; say whose local times they are with Column.named(...).inZone(...)"
                        : "one that holds a " + needed.label()));
    }

    /** A moment that the rows of a table have; if the column holds none that is a problem. */
    private Optional<BoundValue> moment(TableName table, Column column, String what) throws SQLException {
        ColumnType type = tables.find(table, column, what);
        if (type == null) {
            return Optional.empty();
        }
        Optional<BoundValue> moment = binder.moment(column, type);
        if (moment.isEmpty()) {
            misfit(table, what, column, type, ValueType.MOMENT);
        }
        return moment;
    }

    private @Nullable ColumnType require(TableName table, Column column, String what, Set<Kind> kinds)
            throws SQLException {
        ColumnType type = tables.find(table, column, what);
        if (type != null && !kinds.contains(type.kind())) {
            problems.add(new TableProblem(
                    "%s, %s (%s)".formatted(table, column, what), "the type " + type.name(), oneOf(kinds)));
        }
        return type;
    }

    /** Such as: one that holds text, or whole numbers. */
    private static String oneOf(Set<Kind> kinds) {
        return Stream.of(Kind.values())
                .filter(kinds::contains)
                .map(Kind::label)
                .collect(joining(" or ", "one that holds ", ""));
    }

    /** The table's name as a statement writes it. */
    public static Sql name(TableName table) {
        Sql name = Sql.name(table.name());
        return table.schema()
                .map(schema -> Sql.of("{}.{}", Sql.name(schema), name))
                .orElse(name);
    }
}
