package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/** Customers in tables, and segments of which the database answers some. */
final class Shop {
    enum Plan {
        BASIC,
        PRO
    }

    interface Purchase {}

    static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class);
    static final TextAttribute<Contact> TOWN = text("town");
    static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    static final Instant NOW = Instant.parse("2024-06-01T12:00:00Z");

    static final Segment ADULTS =
            segment("adults").where(attribute(AGE).isAtLeast(18)).build();
    static final Segment PROS =
            segment("pros").where(attribute(PLAN).is(Plan.PRO)).build();
    static final Segment BUYERS =
            segment("buyers").where(event(PURCHASE).ever().happened()).build();
    /** With a pattern of which databases know less. */
    static final Segment NEIGHBOURS = segment("neighbours")
            .where(attribute(AGE).isAtLeast(18))
            .where(attribute(TOWN).matches("\\p{Lu}ern"))
            .build();

    static final SegmentCatalog CATALOG = SegmentCatalog.of(ADULTS, PROS, BUYERS, NEIGHBOURS);

    static final TableBinding BINDING = TableBinding.to("customers")
            .id("id")
            .attribute(AGE, "age")
            .attribute(PLAN, "plan")
            .attribute(TOWN, "town")
            .events(
                    PURCHASE,
                    "purchases",
                    purchase -> purchase.contact("customer").id("id").occurredAt("bought"))
            .build();

    private Shop() {}

    /**
     * Makes the tables anew: customers 0 to so many, every second one grown up and every third a pro, those below 10 with a purchase
     * each, and every fourth living near.
     */
    static void fill(Connection connection, int customers) throws SQLException {
        SqlRows.run(
                connection,
                "DROP TABLE IF EXISTS purchases",
                "DROP TABLE IF EXISTS customers",
                "CREATE TABLE customers (id BIGINT, age INTEGER, plan VARCHAR, town VARCHAR)",
                "CREATE TABLE purchases (customer BIGINT, id BIGINT, bought TIMESTAMPTZ)",
                "INSERT INTO customers SELECT i, CASE WHEN i % 2 = 0 THEN 30 ELSE 10 END,"
                        + " CASE WHEN i % 3 = 0 THEN 'PRO' ELSE 'BASIC' END, CASE WHEN i % 4 = 0 THEN 'Bern' ELSE 'Basel' END"
                        + " FROM generate_series(0, " + (customers - 1) + ") AS numbers(i)",
                "INSERT INTO purchases SELECT id, id, CAST('2024-05-01 00:00:00+00' AS TIMESTAMPTZ) FROM customers WHERE id < 10");
    }
}
