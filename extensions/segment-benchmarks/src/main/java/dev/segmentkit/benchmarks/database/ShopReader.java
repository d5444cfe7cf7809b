package dev.segmentkit.benchmarks.database;

import dev.segmentkit.benchmarks.database.Shop.Activity;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;

/** Reads contacts with their events from the tables, both ordered by contact, so that one contact at a time is held. */
final class ShopReader {
    private static final String CONTACTS = """
            SELECT id, country, age, plan, balance, newsletter, born_on, signed_up, city, visits, rating
            FROM contacts ORDER BY id""";

    private static final String EVENTS =
            "SELECT contact, event_id, type, \"at\", amount, category FROM events ORDER BY contact, \"at\", event_id";

    private static final Map<String, Activity> BY_LABEL = byLabel();

    private ShopReader() {}

    private static Map<String, Activity> byLabel() {
        Map<String, Activity> labels = new HashMap<>();
        for (Activity activity : Activity.values()) {
            labels.put(activity.label(), activity);
        }
        return labels;
    }

    /** Hands on one contact after the other. */
    static void read(DuckDBConnection connection, Consumer<ShopContact> sink) throws SQLException {
        try (Connection second = connection.duplicate();
                Statement ofContacts = connection.createStatement();
                Statement ofEvents = second.createStatement();
                ResultSet contact = ofContacts.executeQuery(CONTACTS);
                ResultSet event = ofEvents.executeQuery(EVENTS)) {
            boolean isThere = event.next();
            while (contact.next()) {
                long id = contact.getLong(1);
                Map<Activity, List<ShopEvent>> own = new EnumMap<>(Activity.class);
                while (isThere && event.getLong(1) == id) {
                    own.computeIfAbsent(BY_LABEL.get(event.getString(3)), any -> new ArrayList<>())
                            .add(event(event));
                    isThere = event.next();
                }
                sink.accept(contact(contact, own));
            }
        }
    }

    private static ShopEvent event(ResultSet row) throws SQLException {
        return new ShopEvent(
                Long.toString(row.getLong(2)), moment(row, 4), row.getObject(5, BigDecimal.class), row.getString(6));
    }

    private static ShopContact contact(ResultSet row, Map<Activity, List<ShopEvent>> events) throws SQLException {
        return new ShopContact(
                Long.toString(row.getLong(1)),
                row.getString(2),
                row.getObject(3, Integer.class),
                row.getString(4),
                row.getObject(5, BigDecimal.class),
                row.getBoolean(6),
                row.getObject(7, LocalDate.class),
                moment(row, 8),
                row.getString(9),
                row.getInt(10),
                row.getDouble(11),
                events);
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
