package dev.segmentkit.examples.mailing;

import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.vocabulary.Provenance.TRACKING;

import dev.segmentkit.Contact;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;

/** What segments of subscribers can speak of, and in which tables it lies. */
public final class SubscriberVocabulary {
    /** Marks properties of opened mails. */
    public interface Opened {}

    /** Marks properties of orders. */
    public interface Ordered {}

    public static final FlagAttribute<Contact> CONSENT = flag("consent");
    public static final MomentAttribute<Contact> SIGNED_UP_AT = moment("signed up at", TRACKING);

    public static final EventType<Opened> OPENED = EventType.named("opened");

    public static final EventType<Ordered> ORDERED = EventType.named("ordered");
    public static final DecimalAttribute<Ordered> AMOUNT = ORDERED.decimal("amount");

    /** The tables of schema.sql. */
    static final TableBinding TABLES = TableBinding.to("subscriber")
            .id("id")
            .attribute(CONSENT, "consent")
            .attribute(SIGNED_UP_AT, "signed_up_at")
            .events(
                    OPENED,
                    "mail_opening",
                    opening -> opening.contact("subscriber_id").uniqueId("id").occurredAt("opened_at"))
            .events(
                    ORDERED,
                    "purchase",
                    purchase -> purchase.contact("subscriber_id")
                            .uniqueId("id")
                            .occurredAt("ordered_at")
                            .property(AMOUNT, "amount"))
            .build();

    private SubscriberVocabulary() {}
}
