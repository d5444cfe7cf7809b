package dev.segmentkit.sql.internal.render;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.BoundValue;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.EventTable.TypeColumn;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of events as a statement reads it, once: the visible events of all types that are looked at, with the properties that
 * are. It goes by a name such as e0, and has the columns contact, kind (which of the types), moment, event (the id), and one for
 * each property.
 */
final class EventRows {
    private final Dialect dialect;
    private final Instant asOf;
    private final String name;
    private final Map<String, EventColumns> kinds = new LinkedHashMap<>();
    private final Columns columns = new Columns("p");
    private final Aggregates aggregates;
    /** Which of several copies of an event comes first, with the direction, since a host may set another as the usual one. */
    private final List<Sql> order = new ArrayList<>(List.of(Sql.of("moment ASC")));

    /** Whether copies of one moment may differ in what has no order. */
    private boolean hasTwins;

    /** Since when rows are needed; null if since ever. */
    private @Nullable Instant since = Instant.MAX;

    private int readings;

    /** Whether something of the contact is compared with its events. */
    private boolean looksAtContacts;

    EventRows(Dialect dialect, Instant asOf, int number) {
        this.dialect = dialect;
        this.asOf = asOf;
        this.name = "e" + number;
        this.aggregates = new Aggregates("m" + number, this);
    }

    String name() {
        return name;
    }

    Aggregates aggregates() {
        return aggregates;
    }

    /** Whether events of another type stand among the same rows, of which each is of one type. */
    boolean isShared(EventColumns other) {
        return kinds.values().stream().allMatch(kind -> isShared(kind, other));
    }

    private static boolean isShared(EventColumns one, EventColumns other) {
        EventTable left = one.table();
        EventTable right = other.table();
        return left.table().equals(right.table())
                && one.contact().equals(other.contact())
                && one.id().equals(other.id())
                && one.occurredAt().equals(other.occurredAt())
                && left.hasUniqueIds() == right.hasUniqueIds()
                && areApart(left.typeColumn(), right.typeColumn());
    }

    private static boolean areApart(Optional<TypeColumn> one, Optional<TypeColumn> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().column().equals(other.get().column())
                && !one.get().value().equals(other.get().value());
    }

    /** Adds the events of a type. */
    void add(EventColumns kind) {
        int number = kinds.size();
        kinds.put(kind.table().type().name(), kind);
        if (!kind.table().hasUniqueIds()) {
            CopyOrder copies = new CopyOrder(dialect);
            // Among rows of another type the values say nothing, and are all the same.
            for (Sql value : copies.of(kind)) {
                order.add(Sql.of(
                        "CASE WHEN r.kind = {} THEN {} END ASC NULLS FIRST", Sql.number(number), column("r", value)));
            }
            hasTwins |= !copies.isComplete(kind);
        }
    }

    /** The rows, for one who reads them. */
    Sql reading() {
        readings++;
        return Sql.of(name);
    }

    private int kind(EventType<?> type) {
        return List.copyOf(kinds.keySet()).indexOf(type.name());
    }

    /** Notes that a statement looks at rows since a moment. */
    void need(Instant first, Query query) {
        since = since == null || first.equals(Instant.MIN) ? null : since.isBefore(first) ? since : first;
        EventColumns any = any();
        // Since some moment, no row is read that is as early as never.
        if (since == null || !any.table().hasUniqueIds()) {
            query.doubt(aggregates.any(column("e", any.isTimeless())));
        }
        if (hasTwins) {
            query.doubt(aggregates.any(Sql.of("e.twins > 1")));
        }
    }

    /** Whether a row, under some name, is of a type. */
    Sql isOfKind(EventType<?> type, String row) {
        return kinds.size() == 1 ? Sql.TRUE : Sql.of(row + ".kind = {}", Sql.number(kind(type)));
    }

    /**
     * Whether a row, under some name, is one of a pattern: of the type, and such that the filter is TRUE of it. The filter is worked
     * out once for each row, whoever asks.
     */
    Sql matches(EventPattern pattern, String row, Query query) {
        return Sql.all(isOfKind(pattern.type(), row), filter(pattern, row, query));
    }

    /** Whether the filter of a pattern is TRUE of a row of its type that goes by the name of e. */
    Sql filter(EventPattern pattern, Query query) {
        return filter(pattern, "e", query);
    }

    private Sql filter(EventPattern pattern, String row, Query query) {
        if (pattern.filter() == Constant.EVERYONE) {
            return Sql.TRUE;
        }
        EventColumns kind = kind(pattern.type().name());
        Source source = new Source() {
            @Override
            public Expression value(Attribute<?, ?> attribute) {
                BoundValue bound = kind.property(attribute);
                bound.invalid().ifPresent(this::doubt);
                return bound.expression();
            }

            @Override
            public Sql ofContact(Sql column) {
                looksAtContacts = true;
                return column;
            }

            @Override
            public void doubt(Sql condition) {
                doubtAbout(kind, condition, query);
            }
        };
        Sql filter = pattern.filter().accept(CriterionRenderer.exact(query, source));
        return column(row, filter);
    }

    /** A property of a row, under some name. */
    Expression property(EventType<?> type, Attribute<?, ?> property, String row, Query query) {
        EventColumns kind = kind(type.name());
        BoundValue bound = kind.property(property);
        bound.invalid().ifPresent(invalid -> doubtAbout(kind, invalid, query));
        return bound.expression().as(column(row, bound.expression().sql()));
    }

    /** A column of the contact whose row it is. */
    Sql ofContact(Sql column, String row) {
        looksAtContacts = true;
        return column(row, column);
    }

    /** Leaves contacts open of whose visible events of a type a condition is true. */
    private void doubtAbout(EventColumns kind, Sql condition, Query query) {
        query.doubt(aggregates.any(column("e", Sql.all(kind.isOfType().orElse(Sql.TRUE), condition))));
    }

    private Sql column(String row, Sql expression) {
        return Sql.of(row + "." + columns.name(expression));
    }

    /** One of the types: what says where the rows are is the same of all. */
    private EventColumns any() {
        return kinds.values().iterator().next();
    }

    private EventColumns kind(String type) {
        return requireNonNull(kinds.get(type), type);
    }

    private Sql definition() {
        EventColumns any = any();
        List<Sql> conditions = new ArrayList<>();
        conditions.add(Sql.of("{} <= {}", any.occurredAt(), dialect.moment(asOf)));
        Instant first = since;
        if (first != null && any.table().hasUniqueIds()) {
            // Where all that was asked of them is refused, no rows are needed.
            conditions.add(
                    first.equals(Instant.MAX)
                            ? Sql.FALSE
                            : Sql.of("{} >= {}", any.occurredAt(), dialect.moment(first)));
        }
        List<Sql> types = kinds.values().stream()
                .flatMap(kind -> kind.isOfType().stream())
                .toList();
        if (!types.isEmpty()) {
            conditions.add(Sql.any(types));
        }
        Stream<Sql> selected = Stream.of(
                Sql.of("{} AS contact", any.contact()),
                Sql.of("{} AS kind", kindOf()),
                Sql.of("{} AS moment", any.occurredAt()),
                Sql.of("{} AS event", any.id()));
        Sql rows = Sql.of(
                "SELECT {} FROM {} AS t{} WHERE {}",
                Sql.list(Stream.concat(selected, columns.selected())),
                SchemaReader.name(any.table().table()),
                looksAtContacts ? Sql.of(" JOIN c ON c.id = {}", any.contact()) : Sql.of(""),
                Sql.all(conditions));
        return any.table().hasUniqueIds() ? rows : once(rows);
    }

    private Sql kindOf() {
        List<Sql> cases = new ArrayList<>();
        int number = 0;
        for (EventColumns kind : kinds.values()) {
            Sql of = Sql.number(number++);
            kind.isOfType().ifPresent(condition -> cases.add(Sql.of("WHEN {} THEN {}", condition, of)));
        }
        return cases.isEmpty() ? Sql.number(0) : Sql.of("CASE {} END", Sql.join(" ", cases));
    }

    /** Each event once. */
    private Sql once(Sql rows) {
        return Sql.of(
                "SELECT * FROM (SELECT r.*, row_number() OVER (PARTITION BY contact, kind, event ORDER BY {}) AS copy"
                        + (hasTwins ? ", count(*) OVER (PARTITION BY contact, kind, event, moment) AS twins" : "")
                        + " FROM ({}) AS r) AS numbered WHERE copy = 1",
                Sql.join(", ", order),
                rows);
    }

    /** The number of a row's slice of time, by the name of e. */
    Sql slice(Slices slices) {
        return column(
                "e",
                Sql.of(
                        "CAST({} AS INTEGER)",
                        slices.number(
                                dialect, type -> kind(type.name()).isOfType().orElse(Sql.TRUE), any().occurredAt())));
    }

    Stream<Sql> definitions() {
        List<Sql> aggregated = aggregates.definitions();
        Sql rows = Sql.of(name + " AS " + (readings > 1 ? "MATERIALIZED " : "") + "({})", definition());
        return Stream.concat(Stream.of(rows), aggregated.stream());
    }
}
