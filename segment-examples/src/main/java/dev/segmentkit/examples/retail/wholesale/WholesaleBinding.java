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

import dev.segmentkit.binding.Binding;

/** How the segments read buyers, straight from the shop's own objects. */
public final class WholesaleBinding {
    public static final Binding<Buyer> OF_BUYERS = Binding.to(Buyer.class)
            .id(Buyer::id)
            .attribute(COUNTRY, Buyer::country)
            .events(
                    PURCHASE,
                    Buyer::purchases,
                    fields -> fields.id(InvoiceLine::id)
                            .occurredAt(InvoiceLine::at)
                            .property(AMOUNT, InvoiceLine::amount)
                            .property(QUANTITY, InvoiceLine::quantity)
                            .property(UNIT_PRICE, InvoiceLine::unitPrice)
                            .property(INVOICE, InvoiceLine::invoice)
                            .property(PRODUCT, InvoiceLine::product))
            .events(
                    CANCELLATION,
                    Buyer::cancellations,
                    fields -> fields.id(InvoiceLine::id)
                            .occurredAt(InvoiceLine::at)
                            .property(CANCELLED_AMOUNT, InvoiceLine::amount)
                            .property(CANCELLED_QUANTITY, InvoiceLine::quantity)
                            .property(CANCELLED_PRODUCT, InvoiceLine::product))
            .build();

    private WholesaleBinding() {}
}
