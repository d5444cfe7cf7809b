package dev.segmentkit.sql.internal.render;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.table.TableName;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Until when answers hold: for each contact and segment the next moment at which time alone may change the answer, NULL if there is
 * none. Looks at events that are still to come, too. Used once, not thread-safe.
 */
public final class ValidityQuery {
    private final Schema schema;
    private final SegmentCatalog catalog;
    private final Instant asOf;
    private final ContactRows contacts;
    private final Map<Rows, Columns> tables = new LinkedHashMap<>();

    /** Rows that are read once for all who look at them. */
    private record Rows(TableName table, Sql contact, Sql occurredAt) {}

    /**
     * A statement as of a moment.
     *
     * @throws IllegalArgumentException if that is not in the years 1 to 9999
     */
    public ValidityQuery(Schema schema, SegmentCatalog catalog, Instant asOf) {
        this.schema = schema;
        this.catalog = catalog;
        this.asOf = AsOf.checked(asOf);
        this.contacts = new ContactRows(schema);
    }

    /**
     * The whole statement.
     *
     * @param segments those that it asks about
     */
    public Sql statement(List<Segment> segments) {
        List<Sql> nexts = segments.stream().map(this::next).toList();
        schema.historyKnownSince()
                .ifPresent(since -> contacts.doubt(Sql.of(
                        "{} IS NOT NULL", contacts.column(since.expression().sql()))));
        List<Sql> definitions = new ArrayList<>();
        contacts.definitions().forEach(definitions::add);
        List<String> names = new ArrayList<>();
        tables.forEach((rows, found) -> {
            names.add("n" + names.size());
            definitions.add(Sql.of(names.get(names.size() - 1) + " AS ({})", definition(rows, found)));
        });
        List<Sql> columns = new ArrayList<>();
        columns.add(Sql.of("c.id, COALESCE({}, FALSE) AS open", Sql.any(contacts.doubts())));
        for (int i = 0; i < nexts.size(); i++) {
            columns.add(Sql.of("{} AS u" + i, nexts.get(i)));
        }
        return Sql.of(
                "WITH {}\nSELECT {}\nFROM c{}",
                Sql.join(",\n", definitions),
                Sql.join(",\n", columns),
                Sql.of(names.stream()
                        .map(name -> " LEFT JOIN %s ON %s.contact = c.id".formatted(name, name))
                        .collect(joining())));
    }

    private static Sql definition(Rows rows, Columns found) {
        List<Sql> selected = new ArrayList<>(List.of(Sql.of("{} AS contact", rows.contact())));
        found.selected().forEach(selected::add);
        return Sql.of(
                "SELECT {} FROM {} AS t GROUP BY {}",
                Sql.join(", ", selected),
                SchemaReader.name(rows.table()),
                rows.contact());
    }

    private Sql next(Segment segment) {
        Changes changes = Changes.of(catalog, segment.criterion(), asOf);
        List<Sql> moments = new ArrayList<>();
        changes.moments().stream()
                .filter(moment -> !moment.equals(Instant.MAX))
                .forEach(moment -> moments.add(dialect().moment(moment)));
        changes.reachings().forEach(reaching -> {
            Sql passes = dialect().later(contacts.value(reaching.attribute()).sql(), reaching.age());
            moments.add(firstToCome(reaching.attribute().isSensitive() ? coarse(passes) : List.of(passes)));
        });
        changes.passings().forEach(passing -> moments.add(first(passing)));
        return switch (moments.size()) {
            case 0 -> Sql.of("CAST(NULL AS TIMESTAMPTZ)");
            case 1 -> moments.get(0);
            default -> Sql.of("least({})", Sql.join(", ", moments));
        };
    }

    /** A moment as the engine tells of one that is sensitive (M6): the day, in the last hours the hour, and itself in the last. */
    private List<Sql> coarse(Sql moment) {
        return List.of(dialect().startOf(ChronoUnit.DAYS, moment), dialect().startOf(ChronoUnit.HOURS, moment), moment);
    }

    /** The first of several moments that is still to come. */
    private Sql firstToCome(List<Sql> moments) {
        return Sql.of(
                "CASE {} END",
                Sql.join(
                        " ",
                        moments.stream()
                                .map(moment -> Sql.of(
                                        "WHEN {} > {} THEN {}",
                                        moment,
                                        dialect().moment(asOf),
                                        moment))
                                .toList()));
    }

    /** When the first event reaches an age that none later than now has. */
    private Sql first(Changes.Passing passing) {
        EventColumns columns =
                Objects.requireNonNull(schema.events().get(passing.type().name()), passing.type()::toString);
        Rows rows = new Rows(columns.table().table(), columns.contact(), columns.occurredAt());
        Columns found = tables.computeIfAbsent(rows, added -> new Columns("x"));
        Sql own = Sql.of("n" + List.copyOf(tables.keySet()).indexOf(rows));
        Sql condition = Sql.all(
                columns.isOfType().orElse(Sql.TRUE),
                Sql.of("{} > {}", columns.occurredAt(), dialect().moment(asOf.minus(passing.age()))));
        Sql earliest =
                Sql.of("{}." + found.name(Sql.of("min({}) FILTER (WHERE {})", columns.occurredAt(), condition)), own);
        return passing.age().isZero() ? earliest : dialect().later(earliest, passing.age());
    }

    private Dialect dialect() {
        return schema.dialect();
    }
}
