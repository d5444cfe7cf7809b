package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, equality and messages of keys. */
class KeysTest {
    private interface Purchase {}

    private enum Plan {
        FREE,
        PRO
    }

    private static final AttributeOwner<Object> CONTACT = AttributeOwner.contact();
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");

    private static final List<Attribute<Object, ?>> OF_EVERY_TYPE = List.of(
            CONTACT.text("x"),
            CONTACT.wholeNumber("x"),
            CONTACT.decimal("x"),
            CONTACT.real("x"),
            CONTACT.flag("x"),
            CONTACT.date("x"),
            CONTACT.moment("x"),
            CONTACT.choice("x", Plan.class),
            CONTACT.textSet("x"),
            CONTACT.place("x"),
            CONTACT.version("x"));

    @Test
    void there_is_an_attribute_for_every_type() {
        assertThat(OF_EVERY_TYPE).map(Attribute::type).containsExactly(ValueType.values());
    }

    @Test
    void keys_of_one_name_and_different_types_are_different() {
        assertThat(OF_EVERY_TYPE).doesNotHaveDuplicates();
    }

    @Test
    void keys_are_equal_if_all_that_was_declared_is_equal() {
        assertThat(CONTACT.text("city", SegmentKind.GEOGRAPHIC))
                .isEqualTo(AttributeOwner.contact().text("city", SegmentKind.GEOGRAPHIC))
                .hasSameHashCodeAs(CONTACT.text("city", SegmentKind.GEOGRAPHIC))
                .isNotEqualTo(CONTACT.text("town", SegmentKind.GEOGRAPHIC))
                .isNotEqualTo(CONTACT.text("city"))
                .isNotEqualTo(CONTACT.text("city", SegmentKind.GEOGRAPHIC, Sensitivity.SENSITIVE))
                .isNotEqualTo(CONTACT.text("city", SegmentKind.GEOGRAPHIC, Provenance.FORM))
                .isNotEqualTo(PURCHASE.text("city", SegmentKind.GEOGRAPHIC, Origin.EXPLICIT));
    }

    @Test
    void properties_of_different_events_are_different() {
        assertThat(PURCHASE.decimal("amount"))
                .isEqualTo(EventType.<Purchase>named("purchase").decimal("amount"))
                .isNotEqualTo(EventType.<Purchase>named("refund").decimal("amount"));
    }

    @Test
    void event_types_of_one_name_are_equal() {
        assertThat(PURCHASE).isEqualTo(EventType.named("purchase")).hasSameHashCodeAs(EventType.named("purchase"));
        assertThat(PURCHASE).isNotEqualTo(EventType.named("refund")).hasToString("event 'purchase'");
    }

    @Test
    void a_key_says_what_it_is() {
        assertThat(CONTACT.text("city")).hasToString("attribute 'city'");
        assertThat(PURCHASE.decimal("amount")).hasToString("property 'amount' of event 'purchase'");
        assertThat(PURCHASE.decimal("amount").eventType()).contains("purchase");
        assertThat(CONTACT.text("city").eventType()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void a_blank_name_is_refused(String name) {
        assertThatThrownBy(() -> CONTACT.text(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of an attribute must not be blank");
        assertThatThrownBy(() -> EventType.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the name of an event type must not be blank");
    }

    @Test
    void a_refusal_names_property_and_event() {
        assertThatThrownBy(() -> PURCHASE.decimal("amount").valueOf("much"))
                .isInstanceOf(ValueException.class)
                .hasMessage("property 'amount' of event 'purchase': expected a decimal number, " + "found \"much\"");
    }

    @Test
    void a_refusal_by_a_sensitive_attribute_shows_the_type_of_what_was_found_only() {
        assertThatThrownBy(() ->
                        CONTACT.wholeNumber("income", Sensitivity.SENSITIVE).valueOf("secret"))
                .isInstanceOf(ValueException.class)
                .hasMessage("attribute 'income': expected a whole number of 64 bits, found a value of type String")
                .hasNoCause();
    }

    @Test
    void no_sensitive_attribute_of_any_type_shows_a_text_it_cannot_read() {
        List<Attribute<Object, ?>> sensitive = List.of(
                CONTACT.wholeNumber("x", Sensitivity.SENSITIVE),
                CONTACT.decimal("x", Sensitivity.SENSITIVE),
                CONTACT.real("x", Sensitivity.SENSITIVE),
                CONTACT.flag("x", Sensitivity.SENSITIVE),
                CONTACT.date("x", Sensitivity.SENSITIVE),
                CONTACT.moment("x", Sensitivity.SENSITIVE),
                CONTACT.choice("x", Plan.class, Sensitivity.SENSITIVE),
                CONTACT.place("x", Sensitivity.SENSITIVE),
                CONTACT.version("x", Sensitivity.SENSITIVE));

        for (Attribute<Object, ?> attribute : sensitive) {
            assertThatThrownBy(() -> attribute.parse("s3cret"))
                    .as("%s", attribute.type())
                    .isInstanceOf(ValueException.class)
                    .hasMessageNotContaining("s3cret")
                    .hasNoCause();
        }
    }

    @Test
    void a_sensitive_set_does_not_show_the_member_it_does_not_take() {
        assertThatThrownBy(() ->
                        CONTACT.textSet("illnesses", Sensitivity.SENSITIVE).valueOf(List.of("s3cret", 4711)))
                .hasMessageNotContaining("s3cret")
                .hasMessageNotContaining("4711");
    }

    @ParameterizedTest
    @EnumSource(ValueType.class)
    void types_that_have_an_order_are_those_whose_attributes_have_one(ValueType type) {
        Attribute<Object, ?> attribute = OF_EVERY_TYPE.get(type.ordinal());

        if (type.isOrdered()) {
            assertThat(attribute.order()).isNotNull();
        } else {
            assertThatThrownBy(attribute::order)
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("attribute 'x' has no order: it is a " + type.label());
        }
        assertThat(attribute instanceof NumberAttribute).isEqualTo(type.isNumeric());
    }
}
