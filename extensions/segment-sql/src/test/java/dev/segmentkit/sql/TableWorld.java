package dev.segmentkit.sql;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Contacts of any vocabulary in tables of a database: one of contacts, one for each event type. */
final class TableWorld {
    private final Database database;
    private final Vocabulary vocabulary;
    /** Digits and scale of decimals, where these are limited. */
    private final String decimals;

    private final Map<EventType<?>, String> eventTables = new java.util.LinkedHashMap<>();

    TableWorld(Database database, Vocabulary vocabulary, String decimals) {
        this.decimals = decimals;
        this.database = database;
        this.vocabulary = vocabulary;
        vocabulary.eventTypes().forEach(type -> eventTables.put(type, "events_" + eventTables.size()));
    }

    /** The binding to the tables. */
    TableBinding binding() {
        TableBinding.Builder binding = TableBinding.to("contacts").id("id").historyKnownSince("known since");
        int number = 0;
        for (Attribute<?, ?> attribute : vocabulary.attributes()) {
            bind(binding, attribute, "a" + number++);
        }
        vocabulary.eventTypes().forEach(type -> bind(binding, type));
        return binding.build();
    }

    @SuppressWarnings("unchecked") // a vocabulary has attributes of contacts
    private static void bind(TableBinding.Builder binding, Attribute<?, ?> attribute, String column) {
        if (attribute.type() == ValueType.PLACE) {
            binding.place((PlaceAttribute<Contact>) attribute, Column.named(column), Column.named(column + "'"));
        } else {
            binding.attribute((Attribute<Contact, ?>) attribute, column);
        }
    }

    private <E> void bind(TableBinding.Builder binding, EventType<E> type) {
        binding.events(type, eventTables.get(type), event -> {
            event.contact("contact").id("event id").occurredAt("at");
            int number = 0;
            for (Attribute<?, ?> property : vocabulary.properties(type)) {
                bind(event, property, "p" + number++);
            }
        });
    }

    @SuppressWarnings("unchecked") // the properties that a vocabulary has for E are of E
    private static <E> void bind(EventTable.Builder<E> event, Attribute<?, ?> property, String column) {
        if (property.type() == ValueType.PLACE) {
            event.place((PlaceAttribute<E>) property, Column.named(column), Column.named(column + "'"));
        } else {
            event.property((Attribute<E, ?>) property, column);
        }
    }

    /** Makes the tables, anew if they are there. */
    void create(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>(List.of("\"id\" VARCHAR NOT NULL", "\"known since\" TIMESTAMPTZ"));
        columns(columns, "a", vocabulary.attributes());
        create(connection, "contacts", columns);
        for (EventType<?> type : vocabulary.eventTypes()) {
            List<String> event = new ArrayList<>(List.of(
                    "\"contact\" VARCHAR NOT NULL", "\"event id\" VARCHAR NOT NULL", "\"at\" TIMESTAMPTZ NOT NULL"));
            columns(event, "p", vocabulary.properties(type));
            create(connection, eventTables.get(type), event);
        }
    }

    private void columns(List<String> columns, String prefix, Iterable<Attribute<?, ?>> attributes) {
        int number = 0;
        for (Attribute<?, ?> attribute : attributes) {
            String name = prefix + number++;
            columns.add("\"%s\" %s".formatted(name, type(attribute.type())));
            if (attribute.type() == ValueType.PLACE) {
                columns.add("\"%s'\" DOUBLE PRECISION".formatted(name));
            }
        }
    }

    private String type(ValueType type) {
        return switch (type) {
            case TEXT, CHOICE, VERSION -> "VARCHAR";
            case WHOLE_NUMBER -> "BIGINT";
            case DECIMAL -> database == Database.DUCKDB ? "DECIMAL(%s)".formatted(decimals) : "NUMERIC";
            case REAL, PLACE -> "DOUBLE PRECISION";
            case FLAG -> "BOOLEAN";
            case DATE -> "DATE";
            case MOMENT -> "TIMESTAMPTZ";
            case TEXT_SET -> "VARCHAR[]";
        };
    }

    private static void create(Connection connection, String table, List<String> columns) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS \"%s\"".formatted(table));
            statement.execute("CREATE TEMPORARY TABLE \"%s\" (%s)".formatted(table, String.join(", ", columns)));
        }
    }

    /** Puts contacts into the tables, in place of those that are there. */
    void fill(Connection connection, List<Contact> contacts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM contacts");
            for (String table : eventTables.values()) {
                statement.execute("DELETE FROM " + table);
            }
        }
        Set<String> ids = new java.util.HashSet<>();
        for (Contact contact : contacts) {
            if (ids.add(contact.id())) {
                insert(connection, contact);
            }
        }
    }

    private void insert(Connection connection, Contact contact) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(contact.id());
        values.add(contact.historyKnownSince().map(TableWorld::moment).orElse(null));
        for (Attribute<?, ?> attribute : vocabulary.attributes()) {
            add(values, attribute, value(contact, attribute));
        }
        insert(connection, "contacts", values);
        for (Event<?> event : contact.events()) {
            insert(connection, contact.id(), event);
        }
    }

    private <E> void insert(Connection connection, String contact, Event<E> event) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(contact);
        values.add(event.id());
        values.add(moment(event.occurredAt()));
        for (Attribute<?, ?> property : vocabulary.properties(event.type())) {
            add(values, property, value(event, property));
        }
        insert(connection, eventTables.get(event.type()), values);
    }

    @SuppressWarnings("unchecked") // a vocabulary has attributes of contacts
    private static @Nullable Object value(Contact contact, Attribute<?, ?> attribute) {
        return contact.get((Attribute<Contact, ?>) attribute).orElse(null);
    }

    @SuppressWarnings("unchecked") // the properties that a vocabulary has for E are of E
    private static <E> @Nullable Object value(Event<E> event, Attribute<?, ?> property) {
        return event.get((Attribute<E, ?>) property).orElse(null);
    }

    private static void add(List<@Nullable Object> values, Attribute<?, ?> attribute, @Nullable Object value) {
        if (attribute.type() == ValueType.PLACE) {
            values.add(value == null ? null : ((Place) value).latitude());
            values.add(value == null ? null : ((Place) value).longitude());
        } else {
            values.add(value == null ? null : stored(attribute, value));
        }
    }

    @SuppressWarnings("unchecked") // a value of the attribute
    private static <E extends Enum<E>> Object stored(Attribute<?, ?> attribute, Object value) {
        return switch (attribute.type()) {
            case CHOICE -> ((ChoiceAttribute<?, E>) attribute).label((E) value);
            case VERSION -> value.toString();
            case MOMENT -> moment((Instant) value);
            case DECIMAL -> ((BigDecimal) value).setScale(Math.max(0, ((BigDecimal) value).scale()));
            case TEXT_SET -> ((Set<?>) value).toArray(new String[0]);
            default -> value;
        };
    }

    private static Object moment(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** NULL is written, since PostgreSQL's driver may bind it as what the column of an earlier table of that name was. */
    private static void insert(Connection connection, String table, List<@Nullable Object> values) throws SQLException {
        String marks =
                values.stream().map(value -> value == null ? "NULL" : "?").collect(joining(", "));
        try (PreparedStatement statement =
                connection.prepareStatement("INSERT INTO \"%s\" VALUES (%s)".formatted(table, marks))) {
            int questionMark = 0;
            for (Object value : values) {
                if (value instanceof String[] texts) {
                    statement.setArray(++questionMark, connection.createArrayOf("VARCHAR", texts));
                } else if (value != null) {
                    statement.setObject(++questionMark, value);
                }
            }
            int unused = statement.executeUpdate();
        }
    }
}
