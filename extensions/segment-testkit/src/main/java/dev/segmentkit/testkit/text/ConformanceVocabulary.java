package dev.segmentkit.testkit.text;

import static dev.segmentkit.vocabulary.Sensitivity.SENSITIVE;

import dev.segmentkit.Attributes;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Locale;

/** The words of all conformance cases: a shop with attributes and properties of every type. */
public final class ConformanceVocabulary {
    /** What a contact's membership is worth. */
    public enum Tier {
        BRONZE,
        SILVER,
        GOLD
    }

    /** The tiers of a partner, some of which have the same texts. */
    public enum PartnerTier {
        SILVER,
        GOLD,
        PLATINUM
    }

    /** Where something was bought. */
    public enum Channel {
        SHOP,
        WEB
    }

    /** Marks properties of purchases. */
    private interface Purchase {}

    /** Marks properties of refunds. */
    private interface Refund {}

    /** Marks properties of what was put into a cart. */
    private interface CartAdded {}

    /** Marks properties of logins. */
    private interface Login {}

    /** Marks properties of messages. */
    private interface Message {}

    /** Marks properties of coupons. */
    private interface Coupon {}

    private static final Vocabulary VOCABULARY = declared();

    private ConformanceVocabulary() {}

    /** All attributes, event types and properties. */
    public static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private static Vocabulary declared() {
        Vocabulary.Builder vocabulary = Vocabulary.builder()
                .attributes(
                        Attributes.text("country"),
                        Attributes.text("billing country"),
                        Attributes.text("time zone"),
                        Attributes.text("religion", SENSITIVE),
                        Attributes.wholeNumber("age"),
                        Attributes.wholeNumber("visits"),
                        Attributes.decimal("balance"),
                        Attributes.decimal("credit-limit"),
                        Attributes.real("rating"),
                        Attributes.flag("newsletter"),
                        Attributes.flag("app-user"),
                        Attributes.date("birthday"),
                        Attributes.date("renewal"),
                        Attributes.moment("signed-up"),
                        Attributes.moment("last-seen"),
                        Attributes.choice("tier", Tier.class, ConformanceVocabulary::lower),
                        Attributes.choice("partner-tier", PartnerTier.class, ConformanceVocabulary::lower),
                        Attributes.textSet("interests"),
                        Attributes.textSet("gifts"),
                        Attributes.place("home"),
                        Attributes.place("work"),
                        Attributes.version("app"),
                        Attributes.version("needed-app"));
        addPurchases(vocabulary);
        addOthers(vocabulary);
        return vocabulary.build();
    }

    private static void addPurchases(Vocabulary.Builder vocabulary) {
        EventType<Purchase> purchase = EventType.named("purchase");
        vocabulary.event(
                purchase,
                purchase.decimal("amount"),
                purchase.decimal("discount"),
                purchase.wholeNumber("quantity"),
                purchase.real("weight"),
                purchase.text("category"),
                purchase.text("cart"),
                purchase.flag("gift"),
                purchase.date("delivery"),
                purchase.moment("shipped"),
                purchase.choice("channel", Channel.class, ConformanceVocabulary::lower),
                purchase.textSet("labels"),
                purchase.place("shop"),
                purchase.version("app"),
                purchase.text("card", SENSITIVE));
    }

    private static void addOthers(Vocabulary.Builder vocabulary) {
        EventType<Refund> refund = EventType.named("refund");
        EventType<CartAdded> cartAdded = EventType.named("cart-added");
        EventType<Login> login = EventType.named("login");
        EventType<Coupon> coupon = EventType.named("coupon-redeemed");
        vocabulary
                .event(refund, refund.decimal("amount"))
                .event(cartAdded, cartAdded.text("cart"), cartAdded.decimal("price"))
                .event(login, login.text("device"))
                .event(coupon, coupon.text("code"), coupon.decimal("value"));
        for (String name : new String[] {"email-delivered", "email-opened", "campaign-received"}) {
            EventType<Message> message = EventType.named(name);
            vocabulary.event(message, message.text("campaign"));
        }
    }

    private static String lower(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
