package dev.segmentkit.examples.retail.wholesale;

import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLATION;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLED_AMOUNT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLED_PRODUCT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.CANCELLED_QUANTITY;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.COUNTRY;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.INVOICE;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.PRODUCT;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.QUANTITY;
import static dev.segmentkit.examples.retail.wholesale.WholesaleVocabulary.UNIT_PRICE;

import dev.segmentkit.sql.table.TableBinding;

/** How the segments read buyers from tables with the columns of the shop's files. */
public final class WholesaleTables {
    public static final TableBinding BINDING = TableBinding.to("contacts")
            .id("contact_id")
            .attribute(COUNTRY, "country")
            .events(
                    PURCHASE,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", "purchase")
                            .property(AMOUNT, "amount")
                            .property(QUANTITY, "quantity")
                            .property(UNIT_PRICE, "unit_price")
                            .property(INVOICE, "invoice")
                            .property(PRODUCT, "product"))
            .events(
                    CANCELLATION,
                    "events",
                    event -> event.contact("contact_id")
                            .uniqueId("event_id")
                            .occurredAt("occurred_at")
                            .ofType("type", "cancellation")
                            .property(CANCELLED_AMOUNT, "amount")
                            .property(CANCELLED_QUANTITY, "quantity")
                            .property(CANCELLED_PRODUCT, "product"))
            .build();

    private WholesaleTables() {}
}
