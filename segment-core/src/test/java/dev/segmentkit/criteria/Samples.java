package dev.segmentkit.criteria;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.FlagAttribute;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.ZoneId;
import java.util.List;

/** Keys and criteria that the tests of this package share. */
final class Samples {
    interface Purchase {}

    static final WholeNumberAttribute<Contact> AGE = Attributes.wholeNumber("age");
    static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    static final TextAttribute<Contact> FIRST_NAME = Attributes.text("first name");
    static final TextAttribute<Contact> TIME_ZONE = Attributes.text("timezone");
    static final FlagAttribute<Contact> VIP = Attributes.flag("vip");
    static final DecimalAttribute<Contact> INCOME = Attributes.decimal("income");
    static final RealAttribute<Contact> SCORE = Attributes.real("score", Origin.IMPLICIT);
    static final DateAttribute<Contact> BIRTHDAY = Attributes.date("birthday");
    static final MomentAttribute<Contact> JOINED = Attributes.moment("joined");
    static final TextSetAttribute<Contact> TAGS = Attributes.textSet("tags");
    static final PlaceAttribute<Contact> HOME = Attributes.place("home");
    static final VersionAttribute<Contact> APP = Attributes.version("app");

    static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    static final TextAttribute<Purchase> SHOP = PURCHASE.text("shop");
    static final TextSetAttribute<Purchase> LABELS = PURCHASE.textSet("labels");

    static final Zone BERLIN = Zone.of(ZoneId.of("Europe/Berlin"));
    static final Zone OWN_ZONE = new ContactZone(TIME_ZONE, ZoneId.of("Europe/Berlin"));

    private Samples() {}

    static <V> ValueTest<V> is(Attribute<?, V> attribute, V value) {
        return test(attribute, OneOf.of(List.of(value)));
    }

    static <V> ValueTest<V> test(Attribute<?, V> attribute, Expectation<? super V> expected) {
        return new ValueTest<>(new AttributeValue<>(attribute), expected);
    }

    static <V> Comparison<V> atLeast(V bound) {
        return new Comparison<>(Comparison.Operator.AT_LEAST, bound);
    }

    static EventSelection purchases(Criterion filter, Window window) {
        return new EventSelection(new EventPattern(PURCHASE, filter), window);
    }

    static EventSelection purchases() {
        return purchases(Constant.EVERYONE, new Ever());
    }

    static Rolling lastDays(int days) {
        return new Rolling(TimeSpan.of(days, TimeSpan.Unit.DAYS));
    }

    static EventTest happened(EventSelection events) {
        return new EventTest(events, EventTest.Occurrence.HAPPENED);
    }
}
