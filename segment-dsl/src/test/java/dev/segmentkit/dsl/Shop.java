package dev.segmentkit.dsl;

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
import static dev.segmentkit.Attributes.wholeNumber;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.fading;
import static dev.segmentkit.dsl.Segments.percent;
import static dev.segmentkit.dsl.Segments.score;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.vocabulary.Provenance.ANALYTICS;
import static dev.segmentkit.vocabulary.Provenance.FORM;
import static dev.segmentkit.vocabulary.SegmentKind.DEMOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.GEOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.TECHNOGRAPHIC;
import static dev.segmentkit.vocabulary.SegmentKind.VALUE_BASED;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.time.FixedWindow;
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
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;

/** The vocabulary of the tests and of the examples in the documentation comments: one attribute and property per type. */
public final class Shop {
    public enum Plan {
        FREE,
        PLUS,
        PRO
    }

    public enum Channel {
        SHOP,
        WEB
    }

    public interface Purchase {}

    public interface Login {}

    public interface CartAdd {}

    public interface Refund {}

    public interface Mail {}

    public interface Download {}

    public interface Webinar {}

    public static final TextAttribute<Contact> COUNTRY = text("country", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> BILLING_COUNTRY = text("billing country", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> FAVOURITE = text("favourite", FORM);
    public static final TextAttribute<Contact> JOB = text("job", FORM);
    public static final TextAttribute<Contact> CITY = text("city", GEOGRAPHIC, FORM);
    public static final TextAttribute<Contact> TIME_ZONE = text("time zone");
    public static final WholeNumberAttribute<Contact> AGE = wholeNumber("age", DEMOGRAPHIC, FORM);
    public static final DecimalAttribute<Contact> LIFETIME_VALUE = decimal("lifetime value", VALUE_BASED, ANALYTICS);
    public static final RealAttribute<Contact> CHURN_RISK = real("churn risk", ANALYTICS);
    public static final FlagAttribute<Contact> OPTED_IN = flag("opted in");
    public static final FlagAttribute<Contact> SMS_OPTED_IN = flag("sms opted in");
    public static final DateAttribute<Contact> BIRTH_DATE = date("birth date", DEMOGRAPHIC, FORM);
    public static final DateAttribute<Contact> RENEWAL = date("renewal");
    public static final MomentAttribute<Contact> SIGNED_UP = moment("signed up");
    public static final MomentAttribute<Contact> TRIAL_ENDS = moment("trial ends");
    public static final ChoiceAttribute<Contact, Plan> PLAN = choice("plan", Plan.class);
    public static final ChoiceAttribute<Contact, Plan> NEXT_PLAN = choice("next plan", Plan.class);
    public static final TextSetAttribute<Contact> TAGS = textSet("tags");
    public static final PlaceAttribute<Contact> HOME = place("home", GEOGRAPHIC);
    public static final VersionAttribute<Contact> APP_VERSION = version("app version", TECHNOGRAPHIC);

    public static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    public static final TextAttribute<Purchase> CATEGORY = PURCHASE.text("category");
    public static final TextAttribute<Purchase> BRAND = PURCHASE.text("brand");
    public static final TextAttribute<Purchase> CART_OF_PURCHASE = PURCHASE.text("cart");
    public static final DecimalAttribute<Purchase> LIST_PRICE = PURCHASE.decimal("list price");
    public static final WholeNumberAttribute<Purchase> QUANTITY = PURCHASE.wholeNumber("quantity");
    public static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    public static final RealAttribute<Purchase> DISCOUNT = PURCHASE.real("discount");
    public static final FlagAttribute<Purchase> GIFT = PURCHASE.flag("gift");
    public static final DateAttribute<Purchase> DELIVERY = PURCHASE.date("delivery");
    public static final MomentAttribute<Purchase> PAID_AT = PURCHASE.moment("paid at");
    public static final ChoiceAttribute<Purchase, Channel> CHANNEL = PURCHASE.choice("channel", Channel.class);
    public static final TextSetAttribute<Purchase> LABELS = PURCHASE.textSet("labels");
    public static final PlaceAttribute<Purchase> SHOP_PLACE = PURCHASE.place("shop place");
    public static final VersionAttribute<Purchase> CLIENT = PURCHASE.version("client");

    public static final EventType<Login> LOGIN = EventType.named("login");
    public static final FlagAttribute<Login> BY_PASSWORD = LOGIN.flag("by password");

    public static final EventType<CartAdd> CART_ADD = EventType.named("cart add");
    public static final TextAttribute<CartAdd> CART_OF_ADD = CART_ADD.text("cart");

    public static final EventType<Refund> REFUND = EventType.named("refund");
    public static final DecimalAttribute<Refund> REFUNDED = REFUND.decimal("refunded");

    public static final EventType<Mail> EMAIL_DELIVERED = EventType.named("email delivered");
    public static final EventType<Mail> EMAIL_OPENED = EventType.named("email opened");
    public static final EventType<Download> DOWNLOAD = EventType.named("download");
    public static final EventType<Webinar> WEBINAR = EventType.named("webinar");

    public static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
    public static final FixedWindow DECEMBER =
            new FixedWindow(Instant.parse("2025-12-01T00:00:00Z"), Instant.parse("2026-01-01T00:00:00Z"));

    public static final Segment HIGH_VALUE = segment("high-value")
            .implicit(attribute(LIFETIME_VALUE).isAtLeast(1_000))
            .build();

    public static final Score LEAD_SCORE = score("lead score")
            .points(10, attribute(JOB).is("CTO"))
            .points(20, event(DOWNLOAD).inLast(days(90)).happened())
            .points(
                    15,
                    event(WEBINAR).ever().happened(),
                    fading(percent(10))
                            .every(days(30))
                            .since(event(WEBINAR).ever().last().moment()))
            .cappedAt(100)
            .build();

    /** What comes from a file or a method: nobody knows whether it is a disjunction. */
    public static final Criterion LOADED =
            attribute(AGE).isAtLeast(18).or(attribute(OPTED_IN).isTrue());

    private Shop() {}
}
