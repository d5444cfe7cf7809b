package dev.segmentkit.examples.retail.grocery;

import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AGE_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BASKET;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BRAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_RECEIVED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_TYPE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CATEGORY;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_REDEEMED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.DEPARTMENT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOME_OWNERSHIP;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOUSEHOLD_COMPOSITION;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOUSEHOLD_SIZE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.INCOME_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.KIDS_COUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.MARITAL_STATUS;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.QUANTITY;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.STORE;

import dev.segmentkit.sql.table.TableBinding;

/** How the segments read households from tables with the columns of the shop's files. */
public final class GroceryTables {
    public static final TableBinding BINDING = TableBinding.to("contacts")
            .id("contact_id")
            .attribute(AGE_BAND, "age_band")
            .attribute(INCOME_BAND, "income_band")
            .attribute(HOME_OWNERSHIP, "home_ownership")
            .attribute(MARITAL_STATUS, "marital_status")
            .attribute(HOUSEHOLD_SIZE, "household_size")
            .attribute(HOUSEHOLD_COMPOSITION, "household_composition")
            .attribute(KIDS_COUNT, "kids_count")
            .events(
                    PURCHASE,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", "purchase")
                            .property(AMOUNT, "amount")
                            .property(QUANTITY, "quantity")
                            .property(DEPARTMENT, "department")
                            .property(CATEGORY, "category")
                            .property(BRAND, "brand")
                            .property(STORE, "store_id")
                            .property(BASKET, "basket_id"))
            .events(
                    CAMPAIGN_RECEIVED,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", "campaign received")
                            .property(CAMPAIGN, "campaign_id")
                            .property(CAMPAIGN_TYPE, "campaign_type"))
            .events(
                    COUPON_REDEEMED,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", "coupon redeemed")
                            .property(COUPON_CAMPAIGN, "campaign_id"))
            .build();

    private GroceryTables() {}
}
