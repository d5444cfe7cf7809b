package dev.segmentkit.examples.retail.outdoor;

import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_AMOUNT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_CATEGORY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ADDED_TO_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.APP_VERSION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.BIRTH_DATE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CAMPAIGN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CATEGORY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CHANNEL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.CITY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.COUNTRY;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.DEVICE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.EMAIL_OPENED;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.FILLED_CART;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.GOAL;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.HOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INCOME;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.INTERESTS;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.LIFETIME_VALUE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.MARKETING_OPT_IN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.ORDER;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PLAN;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SATISFACTION;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SECONDS;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.SIGNED_UP_AT;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.TIME_ZONE;
import static dev.segmentkit.examples.retail.outdoor.OutdoorVocabulary.VISIT;

import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.TableBinding;

/** How the segments read customers from tables with the columns of the shop's files. */
public final class OutdoorTables {
    public static final TableBinding BINDING = TableBinding.to("contacts")
            .id("contact_id")
            .attribute(BIRTH_DATE, "birth_date")
            .attribute(INCOME, "income")
            .attribute(COUNTRY, "country")
            .attribute(CITY, "city")
            .place(HOME, Column.named("latitude"), Column.named("longitude"))
            .attribute(TIME_ZONE, "zone")
            .attribute(INTERESTS, "interests")
            .attribute(SATISFACTION, "satisfaction")
            .attribute(GOAL, "goal")
            .attribute(MARKETING_OPT_IN, "marketing_opt_in")
            .attribute(PLAN, "plan")
            .attribute(LIFETIME_VALUE, "lifetime_value")
            .attribute(APP_VERSION, "app_version")
            .attribute(SIGNED_UP_AT, "signed_up_at")
            .events(
                    PURCHASE,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", OutdoorLayout.PURCHASE)
                            .property(AMOUNT, "amount")
                            .property(CATEGORY, "category")
                            .property(ORDER, "order_id")
                            .property(CART, "cart_id"))
            .events(
                    VISIT,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", OutdoorLayout.VISIT)
                            .property(CHANNEL, "channel")
                            .property(DEVICE, "device")
                            .property(SECONDS, "seconds"))
            .events(
                    EMAIL_OPENED,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", OutdoorLayout.EMAIL_OPENED)
                            .property(CAMPAIGN, "campaign"))
            .events(
                    ADDED_TO_CART,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", OutdoorLayout.ADDED_TO_CART)
                            .property(ADDED_AMOUNT, "amount")
                            .property(ADDED_CATEGORY, "category")
                            .property(FILLED_CART, "cart_id"))
            .build();

    private OutdoorTables() {}
}
