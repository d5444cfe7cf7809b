package dev.segmentkit.examples.retail.wholesale;

import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.vocabulary.Provenance.CRM;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** What the segments of buyers can speak of: the country, and the lines of invoices. */
public final class WholesaleVocabulary {
    /** Stands for the lines that a buyer paid. */
    public interface Purchase {}

    /** Stands for the lines that a buyer sent back; of the same class as purchases, and yet no purchases. */
    public interface Cancellation {}

    public static final TextAttribute<Contact> COUNTRY = text("country", GEOGRAPHIC, CRM);

    /** One line of an invoice; the invoice is the distinct value of {@link #INVOICE}. */
    public static final EventType<Purchase> PURCHASE = EventType.named("purchase");

    public static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    public static final WholeNumberAttribute<Purchase> QUANTITY = PURCHASE.wholeNumber("quantity");
    public static final DecimalAttribute<Purchase> UNIT_PRICE = PURCHASE.decimal("unit price");
    public static final TextAttribute<Purchase> INVOICE = PURCHASE.text("invoice");
    public static final TextAttribute<Purchase> PRODUCT = PURCHASE.text("product");

    public static final EventType<Cancellation> CANCELLATION = EventType.named("cancellation");

    public static final DecimalAttribute<Cancellation> CANCELLED_AMOUNT = CANCELLATION.decimal("amount");
    public static final WholeNumberAttribute<Cancellation> CANCELLED_QUANTITY = CANCELLATION.wholeNumber("quantity");
    public static final TextAttribute<Cancellation> CANCELLED_PRODUCT = CANCELLATION.text("product");

    private WholesaleVocabulary() {}
}
