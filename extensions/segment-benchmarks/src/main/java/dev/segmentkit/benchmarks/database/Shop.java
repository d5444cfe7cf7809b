package dev.segmentkit.benchmarks.database;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;

/** A shop's contacts, in a table of their own, and their events, of five types in one table. */
final class Shop {
    static final Instant AS_OF = Instant.parse("2025-07-01T00:00:00Z");

    static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    static final WholeNumberAttribute<Contact> AGE = Attributes.wholeNumber("age");
    static final TextAttribute<Contact> PLAN = Attributes.text("plan");
    static final DecimalAttribute<Contact> BALANCE = Attributes.decimal("balance");
    static final FlagAttribute<Contact> NEWSLETTER = Attributes.flag("newsletter");
    static final DateAttribute<Contact> BORN_ON = Attributes.date("born_on");
    static final MomentAttribute<Contact> SIGNED_UP = Attributes.moment("signed_up");
    static final TextAttribute<Contact> CITY = Attributes.text("city");
    static final WholeNumberAttribute<Contact> VISITS = Attributes.wholeNumber("visits");
    static final RealAttribute<Contact> RATING = Attributes.real("rating");

    /** What contacts do. */
    enum Activity {
        PURCHASE,
        VISIT,
        CART,
        EMAIL_OPEN,
        REFUND;

        private final EventType<ShopEvent> type = EventType.named(label());
        private final DecimalAttribute<ShopEvent> amount = type.decimal("amount");
        private final TextAttribute<ShopEvent> category = type.text("category");

        /** Its name in the table. */
        String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        EventType<ShopEvent> type() {
            return type;
        }

        DecimalAttribute<ShopEvent> amount() {
            return amount;
        }

        TextAttribute<ShopEvent> category() {
            return category;
        }
    }

    private Shop() {}

    /** Where all of it stands. */
    static TableBinding tables() {
        TableBinding.Builder tables = TableBinding.to("contacts")
                .id("id")
                .attribute(COUNTRY, "country")
                .attribute(AGE, "age")
                .attribute(PLAN, "plan")
                .attribute(BALANCE, "balance")
                .attribute(NEWSLETTER, "newsletter")
                .attribute(BORN_ON, "born_on")
                .attribute(SIGNED_UP, "signed_up")
                .attribute(CITY, "city")
                .attribute(VISITS, "visits")
                .attribute(RATING, "rating");
        for (Activity activity : Activity.values()) {
            tables.events(
                    activity.type(),
                    "events",
                    event -> event.contact("contact")
                            .uniqueId("event_id")
                            .occurredAt("at")
                            .ofType("type", activity.label())
                            .property(activity.amount(), "amount")
                            .property(activity.category(), "category"));
        }
        return tables.build();
    }
}
