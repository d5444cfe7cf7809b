package dev.segmentkit.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TraitsTest {
    private interface Purchase {}

    private static final AttributeOwner<Object> CONTACT = AttributeOwner.contact();
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");

    @Test
    void an_attribute_of_contacts_is_explicit_and_ordinary_unless_declared_otherwise() {
        TextAttribute<Object> city = CONTACT.text("city");

        assertThat(city.origin()).isEqualTo(Origin.EXPLICIT);
        assertThat(city.kind()).isEmpty();
        assertThat(city.provenance()).isEmpty();
        assertThat(city.isSensitive()).isFalse();
    }

    @Test
    void a_property_of_events_is_implicit_unless_declared_otherwise() {
        assertThat(PURCHASE.text("shop").origin()).isEqualTo(Origin.IMPLICIT);
        assertThat(PURCHASE.text("shop", Origin.EXPLICIT).origin()).isEqualTo(Origin.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource({
        "FORM,EXPLICIT",
        "SURVEY,EXPLICIT",
        "CONVERSATION,EXPLICIT",
        "TRACKING,IMPLICIT",
        "CRM,EXPLICIT",
        "ANALYTICS,IMPLICIT",
        "SOCIAL,EXPLICIT",
        "IMPORT,EXPLICIT"
    })
    void the_origin_follows_from_the_provenance(Provenance provenance, Origin origin) {
        assertThat(CONTACT.text("city", provenance).origin()).isEqualTo(origin);
        assertThat(PURCHASE.text("shop", provenance).origin()).isEqualTo(origin);
    }

    @ParameterizedTest
    @EnumSource(Provenance.class)
    void a_stated_origin_wins_over_that_of_the_provenance(Provenance provenance) {
        for (Origin origin : Origin.values()) {
            assertThat(CONTACT.text("city", provenance, origin).origin()).isEqualTo(origin);
            assertThat(CONTACT.text("city", origin, provenance).origin()).isEqualTo(origin);
        }
    }

    @Test
    void traits_are_taken_in_any_order() {
        TextAttribute<Object> one =
                CONTACT.text("city", SegmentKind.GEOGRAPHIC, Provenance.FORM, Sensitivity.SENSITIVE);
        TextAttribute<Object> other =
                CONTACT.text("city", Sensitivity.SENSITIVE, Provenance.FORM, SegmentKind.GEOGRAPHIC);

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.kind()).contains(SegmentKind.GEOGRAPHIC);
        assertThat(one.provenance()).contains(Provenance.FORM);
        assertThat(one.isSensitive()).isTrue();
    }

    @Test
    void two_traits_of_one_sort_are_refused() {
        assertThatThrownBy(() -> CONTACT.text("city", SegmentKind.GEOGRAPHIC, SegmentKind.DEMOGRAPHIC))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("attribute 'city' has two traits of one sort, GEOGRAPHIC and DEMOGRAPHIC: give one");
        assertThatThrownBy(() -> CONTACT.flag("vip", Provenance.FORM, Provenance.CRM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CONTACT.flag("vip", Origin.EXPLICIT, Origin.IMPLICIT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CONTACT.flag("vip", Sensitivity.ORDINARY, Sensitivity.SENSITIVE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
