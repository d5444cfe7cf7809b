package dev.segmentkit.examples.retail.outdoor;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.place;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.version;
import static dev.segmentkit.vocabulary.Origin.EXPLICIT;
import static dev.segmentkit.vocabulary.Provenance.ANALYTICS;
import static dev.segmentkit.vocabulary.Provenance.CONVERSATION;
import static dev.segmentkit.vocabulary.Provenance.FORM;
import static dev.segmentkit.vocabulary.Provenance.SURVEY;
import static dev.segmentkit.vocabulary.Provenance.TRACKING;
import static dev.segmentkit.vocabulary.SegmentKind.BEHAVIOURAL;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.NEEDS_BASED;
import static dev.segmentkit.vocabulary.SegmentKind.PSYCHOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.TECHNOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.VALUE_BASED;
import static dev.segmentkit.vocabulary.Sensitivity.SENSITIVE;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** What the segments of outdoor customers can speak of: the profile, and the way from the first e-mail to the purchase. */
public final class OutdoorVocabulary {
    public static final DateAttribute<Contact> BIRTH_DATE = date("birth date", DEMOGRAPHIC, FORM);
    public static final DecimalAttribute<Contact> INCOME = decimal("income", DEMOGRAPHIC, SURVEY, SENSITIVE);

    public static final TextAttribute<Contact> COUNTRY = text("country", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> CITY = text("city", GEOGRAPHIC, FORM);
    public static final PlaceAttribute<Contact> HOME = place("home", GEOGRAPHIC, FORM);

    /** Of no kind: it says when a customer's day begins, and no segment is about that. */
    public static final TextAttribute<Contact> TIME_ZONE = text("time zone", FORM);

    public static final TextSetAttribute<Contact> INTERESTS = textSet("interests", PSYCHOGRAPHIC, FORM);
    public static final RealAttribute<Contact> SATISFACTION = real("satisfaction", PSYCHOGRAPHIC, SURVEY);
    public static final TextAttribute<Contact> GOAL = text("goal", NEEDS_BASED, CONVERSATION);

    /** Of no kind: it says what a customer allows, and not who the customer is. */
    public static final FlagAttribute<Contact> MARKETING_OPT_IN = flag("marketing opt-in", FORM);

    public static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class, VALUE_BASED, FORM);
    public static final DecimalAttribute<Contact> LIFETIME_VALUE = decimal("lifetime value", VALUE_BASED, ANALYTICS);

    public static final VersionAttribute<Contact> APP_VERSION = version("app version", TECHNOGRAPHIC, TRACKING);

    /** Recorded by the site, and yet explicit: a customer who signs up tells us so. */
    public static final MomentAttribute<Contact> SIGNED_UP_AT = moment("signed up at", BEHAVIOURAL, TRACKING, EXPLICIT);

    public static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    public static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    public static final TextAttribute<Purchase> CATEGORY = PURCHASE.text("category");
    public static final TextAttribute<Purchase> ORDER = PURCHASE.text("order");
    public static final TextAttribute<Purchase> CART = PURCHASE.text("cart");

    public static final EventType<Visit> VISIT = EventType.named("visit");
    public static final TextAttribute<Visit> CHANNEL = VISIT.text("channel");
    public static final TextAttribute<Visit> DEVICE = VISIT.text("device", TECHNOGRAPHIC);
    public static final WholeNumberAttribute<Visit> SECONDS = VISIT.wholeNumber("seconds");

    public static final EventType<EmailOpened> EMAIL_OPENED = EventType.named("email opened");
    public static final TextAttribute<EmailOpened> CAMPAIGN = EMAIL_OPENED.text("campaign");

    public static final EventType<AddedToCart> ADDED_TO_CART = EventType.named("added to cart");
    public static final DecimalAttribute<AddedToCart> ADDED_AMOUNT = ADDED_TO_CART.decimal("amount");
    public static final TextAttribute<AddedToCart> ADDED_CATEGORY = ADDED_TO_CART.text("category");
    public static final TextAttribute<AddedToCart> FILLED_CART = ADDED_TO_CART.text("cart");

    private OutdoorVocabulary() {}
}
