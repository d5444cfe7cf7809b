package dev.segmentkit.examples.marketing;

import static dev.segmentkit.Attributes.choice;
import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.flag;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.place;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.vocabulary.Provenance.ANALYTICS;
import static dev.segmentkit.vocabulary.Provenance.CONVERSATION;
import static dev.segmentkit.vocabulary.Provenance.CRM;
import static dev.segmentkit.vocabulary.Provenance.FORM;
import static dev.segmentkit.vocabulary.Provenance.SURVEY;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.NEEDS_BASED;
import static dev.segmentkit.vocabulary.SegmentKind.PSYCHOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.VALUE_BASED;
import static dev.segmentkit.vocabulary.Sensitivity.SENSITIVE;

import dev.segmentkit.Contact;
import dev.segmentkit.time.ZonedCalendar;
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
import dev.segmentkit.vocabulary.Vocabulary;

/** What a shop with a subscription and a newsletter knows about its contacts. */
public final class MarketingVocabulary {
    public enum Gender {
        FEMALE,
        MALE,
        DIVERSE
    }

    public enum Subscription {
        NONE,
        TRIAL,
        PAYING,
        CANCELLED
    }

    public enum Channel {
        EMAIL,
        PUSH,
        LETTER
    }

    public enum Device {
        PHONE,
        TABLET,
        COMPUTER
    }

    /** Stands for purchases in the types of their properties; one is a line of an order. */
    public interface Purchase {}

    /** Stands for what was put into the cart. */
    public interface CartAddition {}

    /** Stands for trips. */
    public interface Trip {}

    /** Stands for messages that reached a contact. */
    public interface Delivery {}

    /** Stands for messages that a contact opened or clicked. */
    public interface Engagement {}

    /** Stands for visits to the site or the app. */
    public interface Session {}

    /** Stands for pages seen. */
    public interface PageView {}

    /** Stands for files downloaded. */
    public interface Download {}

    /** Stands for features used. */
    public interface FeatureUse {}

    /** Stands for payments into a savings plan. */
    public interface Contribution {}

    /** Stands for stocks and funds bought or sold. */
    public interface Trade {}

    // What contacts told us.
    public static final DateAttribute<Contact> BIRTH_DATE = date("birth date", DEMOGRAPHIC, FORM);
    public static final ChoiceAttribute<Contact, Gender> GENDER = choice("gender", Gender.class, DEMOGRAPHIC, FORM);
    public static final TextAttribute<Contact> JOB = text("job", DEMOGRAPHIC, FORM);
    public static final TextAttribute<Contact> COUNTRY = text("country", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> REGION = text("region", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> CITY = text("city", GEOGRAPHIC, FORM);
    public static final PlaceAttribute<Contact> HOME = place("home", GEOGRAPHIC, FORM);
    public static final TextSetAttribute<Contact> INTERESTS = textSet("interests", PSYCHOGRAPHIC, SURVEY);
    public static final TextSetAttribute<Contact> GOALS = textSet("goals", NEEDS_BASED, SURVEY);
    public static final TextSetAttribute<Contact> REQUESTED = textSet("requested features", NEEDS_BASED, CONVERSATION);
    public static final TextAttribute<Contact> ACCOUNT = text("account", DEMOGRAPHIC, CRM);
    public static final TextSetAttribute<Contact> PRODUCTS = textSet("products held", VALUE_BASED, CRM);
    public static final ChoiceAttribute<Contact, Subscription> SUBSCRIPTION =
            choice("subscription", Subscription.class, VALUE_BASED, CRM);
    public static final MomentAttribute<Contact> TRIAL_ENDS = moment("trial ends", CRM);
    public static final DecimalAttribute<Contact> ASSETS = decimal("assets", VALUE_BASED, CRM, SENSITIVE);
    public static final TextAttribute<Contact> ASSETS_CURRENCY = text("assets currency", VALUE_BASED, CRM, SENSITIVE);
    public static final ChoiceAttribute<Contact, Channel> CHANNEL = choice("channel", Channel.class, FORM);
    public static final FlagAttribute<Contact> EMAIL_CONSENT = flag("email consent", FORM);

    // What we concluded about them.
    public static final DecimalAttribute<Contact> LIFETIME_VALUE = decimal("lifetime value", VALUE_BASED, ANALYTICS);
    public static final RealAttribute<Contact> CHURN_RISK = real("churn risk", ANALYTICS);

    // What they did.
    public static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    public static final TextAttribute<Purchase> PRODUCT = PURCHASE.text("product");
    public static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    public static final TextAttribute<Purchase> ORDERED_CART = PURCHASE.text("cart");

    public static final EventType<CartAddition> CART_ADDITION = EventType.named("cart addition");
    public static final TextAttribute<CartAddition> CART = CART_ADDITION.text("cart");

    public static final EventType<Trip> TRIP = EventType.named("trip");
    public static final TextAttribute<Trip> TRIP_CATEGORY = TRIP.text("category");

    public static final EventType<Delivery> DELIVERED = EventType.named("delivered");
    public static final EventType<Engagement> OPENED = EventType.named("opened");
    public static final ChoiceAttribute<Engagement, Channel> OPENED_ON = OPENED.choice("channel", Channel.class);

    public static final EventType<Session> SESSION = EventType.named("session");
    public static final ChoiceAttribute<Session, Device> DEVICE = SESSION.choice("device", Device.class);

    public static final EventType<PageView> PAGE_VIEW = EventType.named("page view");
    public static final TextAttribute<PageView> TOPIC = PAGE_VIEW.text("topic");

    public static final EventType<Download> DOWNLOAD = EventType.named("download");
    public static final TextAttribute<Download> TITLE = DOWNLOAD.text("title");

    public static final EventType<FeatureUse> FEATURE_USE = EventType.named("feature use");
    public static final TextAttribute<FeatureUse> FEATURE = FEATURE_USE.text("feature");

    public static final EventType<Contribution> CONTRIBUTION = EventType.named("contribution");
    public static final EventType<Trade> TRADE = EventType.named("trade");

    /** Days begin where the shop is. */
    public static final ZonedCalendar BERLIN = calendar("Europe/Berlin");

    public static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(BIRTH_DATE, GENDER, JOB, COUNTRY, REGION, CITY, HOME, INTERESTS, GOALS, REQUESTED, ACCOUNT)
            .attributes(PRODUCTS, SUBSCRIPTION, TRIAL_ENDS, ASSETS, ASSETS_CURRENCY, CHANNEL, EMAIL_CONSENT)
            .attributes(LIFETIME_VALUE, CHURN_RISK)
            .event(PURCHASE, PRODUCT, AMOUNT, ORDERED_CART)
            .event(CART_ADDITION, CART)
            .event(TRIP, TRIP_CATEGORY)
            .event(DELIVERED)
            .event(OPENED, OPENED_ON)
            .event(SESSION, DEVICE)
            .event(PAGE_VIEW, TOPIC)
            .event(DOWNLOAD, TITLE)
            .event(FEATURE_USE, FEATURE)
            .event(CONTRIBUTION)
            .event(TRADE)
            .build();

    private MarketingVocabulary() {}
}
