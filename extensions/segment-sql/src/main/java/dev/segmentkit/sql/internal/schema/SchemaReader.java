package dev.segmentkit.sql.internal.schema;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.internal.text.Suggestion;
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
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks a binding up in a database, and collects what does not fit. Used once. */
public final class SchemaReader {
    /** What goes by a name in statements. */
    private static final Pattern OWN_NAMES =
            Pattern.compile("c|answers|chosen|counted|(e|f|m|n|of_m|p|q|s|z)[0-9]+", Pattern.CASE_INSENSITIVE);

    private static final Set<Kind> IDS = Set.of(Kind.TEXT, Kind.LABEL, Kind.WHOLE_NUMBER);

    private final Connection connection;
    private final Dialect dialect;
    private final TableBinding binding;
    private final ValueBinder binder;
    private @Nullable ColumnType contactId;
    private final List<TableProblem> problems = new ArrayList<>();
    private final Map<TableName, Map<String, ColumnType>> tables = new HashMap<>();

    private SchemaReader(Connection connection, Dialect dialect, TableBinding binding) {
        this.connection = connection;
        this.dialect = dialect;
        this.binding = binding;
        this.binder = new ValueBinder(dialect);
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
        count(table, ImmutableMap.of("the contact's id", binding.id()), Optional.empty());
        countTwice(table, binding.id());
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
        if (event.typeColumn().isPresent()) {
            require(table, event.typeColumn().get().column(), "the type of events", Set.of(Kind.TEXT, Kind.LABEL));
        }
        Optional<Sql> isOfType = event.typeColumn()
                .map(type -> dialect.holds(type.value())
                        ? Sql.of("{} = {}", typeText(table, type.column()), dialect.text(type.value()))
                        : Sql.FALSE);
        Map<String, Column> needed = new LinkedHashMap<>();
        needed.put("a contact", event.contact());
        needed.put("an id", event.id());
        needed.put("a moment", event.occurredAt());
        if (event.typeColumn().isEmpty()
                || columns(table).containsKey(event.typeColumn().get().column().name())) {
            count(table, needed, isOfType);
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
    private Sql typeText(TableName table, Column column) {
        ColumnType type = tables.getOrDefault(table, Map.of()).get(column.name());
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
                ColumnType type = find(table, column, attribute.toString());
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
        ColumnType type = find(table, column, what);
        if (type == null) {
            return Optional.empty();
        }
        Optional<BoundValue> moment = binder.moment(column, type);
        if (moment.isEmpty()) {
            misfit(table, what, column, type, ValueType.MOMENT);
        }
        return moment;
    }

    @CanIgnoreReturnValue
    private @Nullable ColumnType require(TableName table, Column column, String what, Set<Kind> kinds)
            throws SQLException {
        ColumnType type = find(table, column, what);
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

    private @Nullable ColumnType find(TableName table, Column column, String what) throws SQLException {
        Map<String, ColumnType> columns = columns(table);
        ColumnType type = columns.get(column.name());
        if (type == null && !columns.isEmpty()) {
            problems.add(new TableProblem(
                    "%s (%s)".formatted(table, what),
                    "no " + column,
                    "one of its columns; " + Suggestion.among(columns.keySet(), column.name())));
        }
        return type;
    }

    private Map<String, ColumnType> columns(TableName table) throws SQLException {
        Map<String, ColumnType> known = tables.get(table);
        if (known == null) {
            known = read(table);
            tables.put(table, known);
        }
        return known;
    }

    /** Within a transaction a failed statement would spoil all that comes after it. */
    private Map<String, ColumnType> read(TableName table) throws SQLException {
        if (table.schema().isEmpty() && OWN_NAMES.matcher(table.name()).matches()) {
            problems.add(new TableProblem(
                    table.toString(), "a name that statements give to parts of their own", "its schema stated, too"));
            return Map.of();
        }
        Savepoint before =
                connection.getAutoCommit() || !connection.getMetaData().supportsSavepoints()
                        ? null
                        : connection.setSavepoint();
        try {
            Map<String, ColumnType> columns = columnsOf(table);
            if (before != null) {
                connection.releaseSavepoint(before);
            }
            return columns;
        } catch (SQLException e) {
            if (before != null) {
                connection.rollback(before);
            }
            problems.add(new TableProblem(
                    table.toString(),
                    "no such table: " + firstLine(e),
                    "a table or view that the connection can read"));
            return Map.of();
        }
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Map<String, ColumnType> columnsOf(TableName table) throws SQLException {
        Map<String, ColumnType> columns = new LinkedHashMap<>();
        try (PreparedStatement statement =
                        dialect.prepared(connection, Sql.of("SELECT * FROM {} WHERE FALSE", name(table)));
                ResultSet rows = statement.executeQuery()) {
            ResultSetMetaData found = rows.getMetaData();
            for (int i = 1; i <= found.getColumnCount(); i++) {
                columns.put(
                        found.getColumnName(i),
                        dialect.columnType(found.getColumnTypeName(i), found.getPrecision(i), found.getScale(i)));
            }
        }
        return columns;
    }

    /** Counts the rows of a table that lack what each of them needs. */
    private void count(TableName table, Map<String, Column> needed, Optional<Sql> rows) throws SQLException {
        Map<String, ColumnType> known = columns(table);
        if (!needed.values().stream().allMatch(column -> known.containsKey(column.name()))) {
            return;
        }
        Sql counted = Sql.of(
                "SELECT {} FROM {} AS t WHERE {}",
                Sql.list(needed.values().stream()
                        .map(column -> Sql.of("count(*) - count({})", ValueBinder.raw(column)))),
                name(table),
                rows.orElse(Sql.TRUE));
        try (PreparedStatement statement = dialect.prepared(connection, counted);
                ResultSet counts = statement.executeQuery()) {
            boolean unused = counts.next();
            int number = 1;
            for (Map.Entry<String, Column> each : needed.entrySet()) {
                report(table, each.getKey(), each.getValue(), counts.getLong(number++));
            }
        }
    }

    /** Counts the rows of contacts that another row has the id of. */
    private void countTwice(TableName table, Column id) throws SQLException {
        if (!columns(table).containsKey(id.name())) {
            return;
        }
        Sql raw = ValueBinder.raw(id);
        Sql counted = Sql.of("SELECT count({}) - count(DISTINCT {}) FROM {} AS t", raw, raw, name(table));
        try (PreparedStatement statement = dialect.prepared(connection, counted);
                ResultSet counts = statement.executeQuery()) {
            boolean unused = counts.next();
            long twice = counts.getLong(1);
            if (twice > 0) {
                problems.add(new TableProblem(
                        "%s, %s".formatted(table, id),
                        "%s %s with the id of another".formatted(twice, twice == 1 ? "row" : "rows"),
                        "each contact in one row"));
            }
        }
    }

    private void report(TableName table, String what, Column column, long lacking) {
        if (lacking > 0) {
            problems.add(new TableProblem(
                    "%s, %s".formatted(table, column),
                    "%s %s without %s".formatted(lacking, lacking == 1 ? "row" : "rows", what),
                    "one in every row; bind a view that leaves the others out"));
        }
    }

    /** The table's name as a statement writes it. */
    public static Sql name(TableName table) {
        Sql name = Sql.name(table.name());
        return table.schema()
                .map(schema -> Sql.of("{}.{}", Sql.name(schema), name))
                .orElse(name);
    }
}
