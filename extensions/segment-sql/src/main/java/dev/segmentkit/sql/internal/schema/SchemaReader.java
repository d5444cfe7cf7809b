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
import dev.segmentkit.sql.table.EventTable.TypeColumn;
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
        Probe probe = new Probe(connection);
        this.tables = new LiveTables(connection, dialect, probe, problems::add);
        this.rows = new RowChecks(connection, dialect, tables, probe, problems::add);
    }

    /**
     * The binding as the database has it.
     *
     * @throws InvalidTablesException if it does not fit, with everything that is wrong
     */
    public static Schema read(Connection connection, Dialect dialect, TableBinding binding) throws SQLException {
        SchemaReader reader = new SchemaReader(connection, dialect, binding);
        Schema schema = reader.schema();
        reader.rows.run();
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
        Sql exactId = exact(binding.id(), contactId);
        if (contactId != null) {
            rows.unique(table, binding.id(), exactId);
        }
        Map<Attribute<?, ?>, BoundValue> attributes = values(table, binding.attributes());
        ImmutableMap.Builder<String, EventColumns> events = ImmutableMap.builder();
        for (EventTable event : binding.events()) {
            events.put(event.type().name(), columns(event));
        }
        return new Schema(dialect, binding, exactId, knownSince, attributes, events.buildOrThrow());
    }

    private EventColumns columns(EventTable event) throws SQLException {
        TableName table = event.table();
        ColumnType contact = require(table, event.contact(), "the contact of %s".formatted(event.type()), IDS);
        if (contact != null && contactId != null && !contact.isComparableWith(contactId)) {
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
        Optional<Sql> isOfType = event.typeColumn().map(type -> isOfType(type, label));
        if (event.typeColumn().isEmpty() || label != null) {
            rows.complete(
                    table,
                    ImmutableMap.of("a contact", event.contact(), "an id", event.id(), "a moment", event.occurredAt()),
                    event.typeColumn().map(type -> new RowChecks.Rows(type.column(), isOfType.orElseThrow())));
        }
        return new EventColumns(
                event,
                exact(event.contact(), contact),
                dialect.textColumn(
                        id != null && id.kind() == Kind.TEXT
                                ? ValueBinder.raw(event.id())
                                : Sql.of("CAST({} AS VARCHAR)", ValueBinder.raw(event.id()))),
                moment.map(found -> found.expression().sql()).orElse(Sql.NULL),
                moment.flatMap(BoundValue::invalid).orElse(Sql.FALSE),
                isOfType,
                values(table, event.properties()));
    }

    private Sql isOfType(TypeColumn type, @Nullable ColumnType found) {
        if (!dialect.holds(type.value())) {
            return Sql.FALSE;
        }
        Sql exact = exact(type.column(), found);
        boolean isText = found == null || found.kind() == Kind.TEXT;
        return Sql.of(
                "{} = {}",
                isText ? exact : dialect.textColumn(Sql.of("CAST({} AS VARCHAR)", exact)),
                dialect.text(type.value()));
    }

    /** A column such that equal values are the same; as it is if it is not known, which is a problem already. */
    private Sql exact(Column column, @Nullable ColumnType type) {
        return type == null ? ValueBinder.raw(column) : binder.exact(column, type);
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
        if (!column.path().isEmpty() && found.kind() != Kind.JSON) {
            problems.add(new TableProblem(
                    "%s, %s (%s)".formatted(table, column, what),
                    "the type " + found.name(),
                    "JSON, which has fields; bind a view that casts it"));
            return;
        }
        boolean isLocal = found.kind() == Kind.LOCAL_MOMENT && needed == ValueType.MOMENT;
        problems.add(new TableProblem(
                "%s, %s (%s)".formatted(table, column, what),
                isLocal ? "local times (%s)".formatted(found.name()) : "the type " + found.name(),
                isLocal
                        ? "moments; say whose local times they are with Column.named(...).inZone(...)"
                        : "one that holds a %s; bind a view that casts it".formatted(needed.label())));
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

    /** What a column holds; null if it is none of those kinds, which is a problem. */
    private @Nullable ColumnType require(TableName table, Column column, String what, Set<Kind> kinds)
            throws SQLException {
        ColumnType type = tables.find(table, column, what);
        if (type != null && !kinds.contains(type.kind())) {
            problems.add(new TableProblem(
                    "%s, %s (%s)".formatted(table, column, what), "the type " + type.name(), oneOf(kinds)));
            return null;
        }
        return type;
    }

    /** Such as: one that holds text or whole numbers; bind a view that casts it. */
    private static String oneOf(Set<Kind> kinds) {
        return Stream.of(Kind.values())
                .filter(kinds::contains)
                .map(Kind::label)
                .collect(joining(" or ", "one that holds ", "; bind a view that casts it"));
    }

    /** The table's name as a statement writes it. */
    public static Sql name(TableName table) {
        Sql name = Sql.name(table.name());
        return table.schema()
                .map(schema -> Sql.of("{}.{}", Sql.name(schema), name))
                .orElse(name);
    }
}
