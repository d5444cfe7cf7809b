package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.place;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.hours;
import static dev.segmentkit.dsl.Segments.months;
import static dev.segmentkit.dsl.Segments.segment;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Place;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.Instant;
import java.time.ZoneId;

/** The shop of {@code docs/sql.md}, as the Java there has it. */
final class ManualShop {
    enum Plan {
        BASIC,
        PRO
    }

    interface Purchase {}

    interface CartAdded {}

    static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
    static final TextAttribute<Contact> COUNTRY = text("country");
    static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class);
    static final TextAttribute<Contact> LANGUAGE = text("language");
    static final MomentAttribute<Contact> SIGNED_UP = moment("signed up");
    static final PlaceAttribute<Contact> HOME = place("home");
    static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    static final RealAttribute<Purchase> WEIGHT = PURCHASE.real("weight");
    static final TextAttribute<Purchase> ORDERED_CART = PURCHASE.text("cart");
    static final EventType<CartAdded> CART_ADDED = EventType.named("cart added");
    static final TextAttribute<CartAdded> CART = CART_ADDED.text("cart");

    static final TableBinding CUSTOMERS = TableBinding.to("customers")
            .id("customer_id")
            .attribute(COUNTRY, "country")
            .attribute(PLAN, "plan")
            .attribute(LANGUAGE, Column.named("profile").field("settings").field("language"))
            .attribute(SIGNED_UP, Column.named("signed_up").inZone(ZoneId.of("Europe/Berlin")))
            .place(HOME, Column.named("lat"), Column.named("lon"))
            .events(
                    PURCHASE,
                    "events",
                    purchase -> purchase.ofType("type", "purchase")
                            .contact("customer_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .property(AMOUNT, "amount")
                            .property(WEIGHT, "weight")
                            .property(ORDERED_CART, "cart"))
            .events(
                    CART_ADDED,
                    "events",
                    added -> added.ofType("type", "cart")
                            .contact("customer_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .property(CART, "cart"))
            .build();

    static final Segment ALPINE_PROS = segment("alpine-pros")
            .where(attribute(COUNTRY).isAnyOf("AT", "CH"))
            .where(attribute(PLAN).is(Plan.PRO))
            .build();
    static final Segment LOYAL = segment("loyal")
            .where(event(PURCHASE).inLast(days(90)).count().isAtLeast(3))
            .where(event(PURCHASE).inLast(days(365)).sum(AMOUNT).isAtLeast(1_000))
            .build();
    static final Segment ABANDONED = segment("abandoned")
            .where(attribute(COUNTRY).isNot("DE").orMissing())
            .where(event(CART_ADDED)
                    .inLast(days(7))
                    .notFollowedBy(PURCHASE)
                    .matching(CART, ORDERED_CART)
                    .within(hours(24)))
            .build();
    static final Segment NEIGHBOURS = segment("neighbours")
            .where(attribute(HOME).isWithin(1_000, new Place(52.52, 13.405)))
            .build();
    static final Segment HEAVY = segment("heavy")
            .where(attribute(COUNTRY).is("DE"))
            .where(event(PURCHASE).ever().sum(WEIGHT).isAtLeast(500))
            .build();
    static final Segment UNDECIDED = segment("undecided")
            .where(event(CART_ADDED).inLast(days(365)).notFollowedBy(PURCHASE).within(months(1, BERLIN)))
            .build();
    static final SegmentCatalog CATALOG =
            SegmentCatalog.of(ALPINE_PROS, LOYAL, ABANDONED, NEIGHBOURS, HEAVY, UNDECIDED);
    static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");

    private ManualShop() {}
}
