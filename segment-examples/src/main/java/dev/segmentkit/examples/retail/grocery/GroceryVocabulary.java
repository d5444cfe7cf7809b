package dev.segmentkit.examples.retail.grocery;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.vocabulary.Provenance.IMPORT;
import static dev.segmentkit.vocabulary.Provenance.SURVEY;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.Sensitivity.SENSITIVE;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** What the segments of households can speak of: what the survey asked, and what the loyalty card records. */
public final class GroceryVocabulary {
    public static final ChoiceAttribute<Contact, AgeBand> AGE_BAND =
            choice("age band", AgeBand.class, AgeBand::label, DEMOGRAPHIC, SURVEY);

    public static final ChoiceAttribute<Contact, IncomeBand> INCOME_BAND =
            choice("income band", IncomeBand.class, IncomeBand::label, DEMOGRAPHIC, SURVEY, SENSITIVE);

    /** Bought from elsewhere, and partly guessed there: no household was asked. */
    public static final ChoiceAttribute<Contact, HomeOwnership> HOME_OWNERSHIP =
            choice("home ownership", HomeOwnership.class, HomeOwnership::label, DEMOGRAPHIC, IMPORT);

    public static final ChoiceAttribute<Contact, MaritalStatus> MARITAL_STATUS =
            choice("marital status", MaritalStatus.class, MaritalStatus::label, DEMOGRAPHIC, SURVEY);

    public static final ChoiceAttribute<Contact, HouseholdSize> HOUSEHOLD_SIZE =
            choice("household size", HouseholdSize.class, HouseholdSize::label, DEMOGRAPHIC, SURVEY);

    public static final ChoiceAttribute<Contact, HouseholdComposition> HOUSEHOLD_COMPOSITION = choice(
            "household composition", HouseholdComposition.class, HouseholdComposition::label, DEMOGRAPHIC, SURVEY);

    public static final ChoiceAttribute<Contact, KidsCount> KIDS_COUNT =
            choice("kids count", KidsCount.class, KidsCount::label, DEMOGRAPHIC, SURVEY);

    /** One line of a basket; the basket is the distinct value of {@link #BASKET}. */
    public static final EventType<PurchaseLine> PURCHASE = EventType.named("purchase");

    public static final DecimalAttribute<PurchaseLine> AMOUNT = PURCHASE.decimal("amount");
    public static final WholeNumberAttribute<PurchaseLine> QUANTITY = PURCHASE.wholeNumber("quantity");
    public static final TextAttribute<PurchaseLine> DEPARTMENT = PURCHASE.text("department");
    public static final TextAttribute<PurchaseLine> CATEGORY = PURCHASE.text("category");
    public static final ChoiceAttribute<PurchaseLine, Brand> BRAND =
            PURCHASE.choice("brand", Brand.class, Brand::label);
    public static final TextAttribute<PurchaseLine> STORE = PURCHASE.text("store");
    public static final TextAttribute<PurchaseLine> BASKET = PURCHASE.text("basket");

    public static final EventType<CampaignReceived> CAMPAIGN_RECEIVED = EventType.named("campaign received");

    public static final TextAttribute<CampaignReceived> CAMPAIGN = CAMPAIGN_RECEIVED.text("campaign");
    public static final ChoiceAttribute<CampaignReceived, CampaignType> CAMPAIGN_TYPE =
            CAMPAIGN_RECEIVED.choice("campaign type", CampaignType.class, CampaignType::label);

    public static final EventType<CouponRedeemed> COUPON_REDEEMED = EventType.named("coupon redeemed");

    public static final TextAttribute<CouponRedeemed> COUPON_CAMPAIGN = COUPON_REDEEMED.text("campaign");

    private GroceryVocabulary() {}
}
