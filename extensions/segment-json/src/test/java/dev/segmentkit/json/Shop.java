package dev.segmentkit.json;

import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** A vocabulary with an attribute of every type, and two events. */
final class Shop {
    private static final AttributeOwner<Contact> CONTACT = AttributeOwner.contact();

    enum Plan {
        FREE,
        GOLD
    }

    interface Purchase {}

    interface CartAddition {}

    static final WholeNumberAttribute<Contact> AGE = CONTACT.wholeNumber("age");
    static final WholeNumberAttribute<Contact> CHILDREN = CONTACT.wholeNumber("children");
    static final TextAttribute<Contact> COUNTRY = CONTACT.text("country", SegmentKind.GEOGRAPHIC);
    static final TextAttribute<Contact> BILLING_COUNTRY = CONTACT.text("billing country");
    static final TextAttribute<Contact> TIME_ZONE = CONTACT.text("time zone");
    static final DecimalAttribute<Contact> INCOME = CONTACT.decimal("income", Sensitivity.SENSITIVE);
    static final RealAttribute<Contact> AFFINITY = CONTACT.real("affinity", Provenance.ANALYTICS);
    static final FlagAttribute<Contact> SUBSCRIBED = CONTACT.flag("subscribed");
    static final DateAttribute<Contact> BIRTH_DATE = CONTACT.date("birth date");
    static final MomentAttribute<Contact> SIGNED_UP = CONTACT.moment("signed up");
    static final ChoiceAttribute<Contact, Plan> PLAN = CONTACT.choice("plan", Plan.class);
    static final TextSetAttribute<Contact> TAGS = CONTACT.textSet("tags");
    static final PlaceAttribute<Contact> HOME = CONTACT.place("home");
    static final VersionAttribute<Contact> APP = CONTACT.version("app");

    static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    static final TextAttribute<Purchase> CATEGORY = PURCHASE.text("category");
    static final TextAttribute<Purchase> CART = PURCHASE.text("cart");
    static final ChoiceAttribute<Purchase, Plan> BOUGHT_ON = PURCHASE.choice("plan", Plan.class);

    static final EventType<CartAddition> CART_ADDITION = EventType.named("cart addition");
    static final TextAttribute<CartAddition> ADDED_TO = CART_ADDITION.text("cart");

    static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(AGE, CHILDREN, COUNTRY, BILLING_COUNTRY, TIME_ZONE, INCOME, AFFINITY, SUBSCRIBED)
            .attributes(BIRTH_DATE, SIGNED_UP, PLAN, TAGS, HOME, APP)
            .event(PURCHASE, AMOUNT, CATEGORY, CART, BOUGHT_ON)
            .event(CART_ADDITION, ADDED_TO)
            .build();

    static final DefinitionReader READER = DefinitionReader.of(VOCABULARY);

    private Shop() {}

    /** A document of a criterion that is written with single quotes. */
    static String criterion(String criterion) {
        return json("{'segmentkit': 1, 'criterion': " + criterion + "}");
    }

    static String json(String quotedOnce) {
        return quotedOnce.replace('\'', '"');
    }
}
