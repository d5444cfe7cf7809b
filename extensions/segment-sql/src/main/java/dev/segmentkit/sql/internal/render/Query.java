package dev.segmentkit.sql.internal.render;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.Iterables;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.Schema.EventColumns;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.vocabulary.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A statement that is being written: what it reads of contacts and of their events. Criteria are rendered first, and say what they
 * need; then the tables are. Used once, not thread-safe.
 */
public final class Query {
    /** From so many segments on, counting all in few sums pays. */
    private static final int MANY = 8;

    private final Schema schema;
    private final SegmentCatalog catalog;
    private final Instant asOf;
    private final boolean packing;
    private final ContactRows contacts;
    private final List<EventRows> tables = new ArrayList<>();
    private final Map<String, EventRows> byType = new LinkedHashMap<>();
    private final Map<String, Sql> subqueries = new LinkedHashMap<>();
    private final Zones zones = new Zones(this);

    /**
     * A statement about segments.
     *
     * @param segments those that it asks about; they are of the catalogue
     * @throws IllegalArgumentException if asOf is not in the years 1 to 9999
     */
    public Query(Schema schema, SegmentCatalog catalog, Iterable<Segment> segments, Instant asOf) {
        this.schema = schema;
        this.catalog = catalog;
        this.asOf = AsOf.checked(asOf);
        this.contacts = new ContactRows(schema);
        this.packing = schema.dialect().packsCounts() && Iterables.size(segments) >= MANY;
        DataNeeds needs = DataNeeds.NONE;
        for (Segment segment : segments) {
            needs = needs.and(catalog.needs(segment));
        }
        needs.events().keySet().forEach(this::add);
    }

    private void add(EventType<?> type) {
        EventColumns columns = Objects.requireNonNull(schema.events().get(type.name()), type::toString);
        EventRows rows = tables.stream()
                .filter(table -> table.isShared(columns))
                .findFirst()
                .orElseGet(() -> {
                    EventRows added = new EventRows(schema.dialect(), asOf, tables.size());
                    tables.add(added);
                    return added;
                });
        rows.add(columns);
        byType.put(type.name(), rows);
    }

    Dialect dialect() {
        return schema.dialect();
    }

    SegmentCatalog catalog() {
        return catalog;
    }

    /** Whether counts over a window are packed into few sums, which they can be if it is the same for all contacts. */
    boolean packs(Bounds window) {
        return packing && !window.areOfContact();
    }

    Instant asOf() {
        return asOf;
    }

    Zones zones() {
        return zones;
    }

    Source contact() {
        return contacts;
    }

    EventRows events(EventType<?> type) {
        return Objects.requireNonNull(byType.get(type.name()), type::toString);
    }

    /** Since when the contact's events are known; empty if all are. */
    Optional<Sql> historyKnownSince() {
        return schema.historyKnownSince().map(since -> {
            since.invalid().ifPresent(invalid -> doubt(contacts.column(invalid)));
            return contacts.column(since.expression().sql());
        });
    }

    /** A moment that depends on the contact's own zone, as a column of contacts. */
    Sql momentOfZone(ContactZone zone, Function<ZoneId, Instant> moment) {
        Sql fallback = dialect().moment(moment.apply(zone.fallback()));
        return contacts.ofZone(zone.attribute(), SqlType.MOMENT, moment.andThen(Instant::toString), fallback);
    }

    /** A day that depends on the contact's own zone, as a column of contacts. */
    Sql dayOfZone(ContactZone zone, Function<ZoneId, LocalDate> day) {
        Sql fallback = dialect().date(day.apply(zone.fallback()));
        return contacts.ofZone(zone.attribute(), SqlType.DATE, day.andThen(LocalDate::toString), fallback);
    }

    void doubt(Sql condition) {
        contacts.doubt(condition);
    }

    /** Leaves contacts open whose ids a query gives. */
    public void doubtAbout(Sql contacts) {
        doubt(Sql.of("{} IN ({})", contactId(), contacts));
    }

    /** A subquery with one row for each contact that has any, by its name. */
    Sql subquery(String prefix, Sql definition) {
        String name = subqueries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(definition))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    String added = prefix + subqueries.size();
                    subqueries.put(added, definition);
                    return added;
                });
        return Sql.of(name);
    }

    /** A criterion, in terms of the statement. */
    public Rendered rendered(Criterion criterion) {
        return CriterionRenderer.rendered(this, criterion);
    }

    /** Under which conditions a contact is left open, whatever the criteria say. */
    public Set<Sql> doubts() {
        return contacts.doubts();
    }

    /** The contact's id. */
    public Sql contactId() {
        return Sql.of("c.id");
    }

    /** All that comes before SELECT, once all criteria are rendered. */
    public Sql with() {
        List<Sql> parts = new ArrayList<>();
        contacts.definitions().forEach(parts::add);
        tables.stream().flatMap(EventRows::definitions).forEach(parts::add);
        subqueries.forEach((name, definition) -> parts.add(Sql.of(name + " AS ({})", definition)));
        return Sql.of("WITH {}", Sql.join(",\n", parts));
    }

    /** The tables that are read, joined: one row for each contact. */
    public Sql from() {
        return from(Set.of());
    }

    /** The same, with no row at least for some contacts that cannot be members of a segment. */
    public Sql fromForMembersOf(Segment segment) {
        return from(segment.criterion().accept(new NeededEvents(catalog)).stream()
                .map(type -> events(type).aggregates())
                .collect(toSet()));
    }

    private Sql from(Set<Aggregates> needed) {
        StringBuilder joined = new StringBuilder("c");
        for (EventRows table : tables) {
            Aggregates aggregates = table.aggregates();
            if (!aggregates.isEmpty()) {
                joined.append(needed.contains(aggregates) ? " JOIN " : " LEFT JOIN ")
                        .append(onContact(aggregates.name()));
            }
        }
        subqueries.keySet().forEach(name -> joined.append(" LEFT JOIN ").append(onContact(name)));
        return Sql.of(joined.toString());
    }

    private static String onContact(String name) {
        return "%s ON %s.contact = c.id".formatted(name, name);
    }
}
