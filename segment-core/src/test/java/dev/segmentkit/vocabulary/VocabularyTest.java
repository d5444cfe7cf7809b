package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class VocabularyTest {
    private interface Purchase {}

    private interface Login {}

    private static final AttributeOwner<Object> CONTACT = AttributeOwner.contact();
    private static final TextAttribute<Object> CITY = CONTACT.text("city");
    private static final WholeNumberAttribute<Object> AGE = CONTACT.wholeNumber("age");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final EventType<Login> LOGIN = EventType.named("login");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final TextAttribute<Purchase> SHOP = PURCHASE.text("shop");

    private static final Vocabulary VOCABULARY = Vocabulary.builder()
            .attributes(CITY, AGE)
            .event(PURCHASE, AMOUNT, SHOP)
            .event(LOGIN)
            .build();

    @Test
    void all_is_found_by_its_name() {
        assertThat(VOCABULARY.attribute("city")).contains(CITY);
        assertThat(VOCABULARY.eventType("purchase")).contains(PURCHASE);
        assertThat(VOCABULARY.property(PURCHASE, "amount")).contains(AMOUNT);
    }

    @Test
    void what_is_not_declared_is_not_found() {
        assertThat(VOCABULARY.attribute("amount")).isEmpty();
        assertThat(VOCABULARY.attribute("City")).isEmpty();
        assertThat(VOCABULARY.eventType("refund")).isEmpty();
        assertThat(VOCABULARY.property(PURCHASE, "city")).isEmpty();
        assertThat(VOCABULARY.property(LOGIN, "amount")).isEmpty();
        assertThat(VOCABULARY.property(EventType.named("refund"), "amount")).isEmpty();
    }

    @Test
    void the_order_is_that_of_the_declarations() {
        assertThat(VOCABULARY.attributes()).map(Attribute::name).containsExactly("city", "age");
        assertThat(VOCABULARY.eventTypes()).map(EventType::name).containsExactly("purchase", "login");
        assertThat(VOCABULARY.properties(PURCHASE)).map(Attribute::name).containsExactly("amount", "shop");
        assertThat(VOCABULARY.properties(LOGIN)).isEmpty();
        assertThat(VOCABULARY.properties(EventType.named("refund"))).isEmpty();
    }

    @Test
    void declaring_equal_keys_again_changes_nothing() {
        Vocabulary again = Vocabulary.builder()
                .attributes(CITY, CONTACT.text("city"))
                .event(PURCHASE, AMOUNT)
                .event(EventType.<Purchase>named("purchase"), AMOUNT, SHOP)
                .build();

        assertThat(again.attributes()).hasSize(1);
        assertThat(again.eventTypes()).hasSize(1);
        assertThat(again.properties(PURCHASE)).hasSize(2);
    }

    @Test
    void an_attribute_and_a_property_may_have_one_name() {
        Vocabulary both = Vocabulary.builder()
                .attributes(CONTACT.text("shop"))
                .event(PURCHASE, SHOP)
                .build();

        assertThat(both.attribute("shop")).isNotEqualTo(both.property(PURCHASE, "shop"));
    }

    @Test
    void a_vocabulary_does_not_change_with_its_builder() {
        Vocabulary.Builder builder = Vocabulary.builder().attributes(CITY);
        Vocabulary before = builder.build();
        builder.attributes(AGE);

        assertThat(before.attributes()).hasSize(1);
    }

    @Test
    void all_contradictions_stand_in_one_message() {
        Vocabulary.Builder builder = Vocabulary.builder()
                .attributes(CITY, AGE)
                .attributes(CONTACT.text("age", SegmentKind.DEMOGRAPHIC, Provenance.FORM, Sensitivity.SENSITIVE))
                .attributes(AMOUNT)
                .event(PURCHASE, AMOUNT, PURCHASE.wholeNumber("amount"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        the vocabulary contradicts itself:
                          attribute 'age' is declared twice and differently, as whole number (EXPLICIT) and as text \
                        (EXPLICIT, DEMOGRAPHIC, FORM, SENSITIVE): rename one, or declare it once
                          property 'amount' of event 'purchase' is no attribute of contacts: declare it with event \
                        'purchase'
                          property 'amount' of event 'purchase' is declared twice and differently, as decimal number \
                        (IMPLICIT) and as whole number (IMPLICIT): rename one, or declare it once""");
    }

    @Test
    void properties_of_other_events_are_refused() {
        EventType<Purchase> refund = EventType.named("refund");
        Vocabulary.Builder builder = Vocabulary.builder().event(PURCHASE, refund.decimal("amount"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("property 'amount' of event 'refund' is no property of event 'purchase'");
    }

    @Test
    void attributes_of_contacts_are_no_properties() {
        AttributeOwner<Purchase> contact = AttributeOwner.contact();
        Vocabulary.Builder builder = Vocabulary.builder().event(PURCHASE, contact.text("city"));

        assertThatThrownBy(builder::build).hasMessageContaining("attribute 'city' is no property of event 'purchase'");
    }
}
