package dev.segmentkit.testkit.reference;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Comparison.Operator;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.VersionAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A small shop, about which answers can be worked out by hand. */
final class Shop {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    static final DateAttribute<Contact> BORN = Attributes.date("born");
    static final VersionAttribute<Contact> APP = Attributes.version("app");
    static final EventType<Object> BUY = EventType.named("buy");
    static final WholeNumberAttribute<Object> AMOUNT = BUY.wholeNumber("amount");
    static final TextAttribute<Object> CART = BUY.text("cart");

    private Shop() {}

    static Contact.Builder contact() {
        return Contact.builder("c");
    }

    static Event.Builder<Object> buy(String id, String at) {
        return Event.builder(BUY).id(id).occurredAt(Instant.parse(at));
    }

    static Event<Object> buy(String id, String at, long amount) {
        return buy(id, at).set(AMOUNT, amount).build();
    }

    static EventSelection buys(Window window) {
        return new EventSelection(new EventPattern(BUY, Constant.EVERYONE), window);
    }

    static TimeSpan days(long amount) {
        return TimeSpan.of(amount, Unit.DAYS);
    }

    static <V> Criterion that(Attribute<?, V> attribute, Expectation<? super V> expected) {
        return that(new AttributeValue<>(attribute), expected);
    }

    static <V> Criterion that(Subject<V> subject, Expectation<? super V> expected) {
        return new ValueTest<>(subject, expected);
    }

    static <V> Expectation<V> is(V value) {
        return OneOf.of(List.of(value));
    }

    static <V> Expectation<V> isAtLeast(V bound) {
        return new Comparison<>(Operator.AT_LEAST, bound);
    }

    static <V> Expectation<V> isLessThan(V bound) {
        return new Comparison<>(Operator.LESS_THAN, bound);
    }

    static Truth truth(Criterion criterion, Contact.Builder contact, String asOf) {
        Segment segment = Segment.builder("s").where(criterion).build();
        return ReferenceEvaluator.truth(SegmentCatalog.of(segment), segment, contact.build(), Instant.parse(asOf));
    }
}
