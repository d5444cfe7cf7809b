package dev.segmentkit;

import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.ValueException;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The ready-made contact and its events. */
class ContactTest {
    private interface Purchase {}

    private interface Login {}

    private static final TextAttribute<Contact> CITY = text("city");
    private static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    private static final DecimalAttribute<Contact> SPENT = decimal("spent so far");
    private static final RealAttribute<Contact> SCORE = real("score");
    private static final RealAttribute<Contact> RISK = real("risk", Sensitivity.SENSITIVE);
    private static final MomentAttribute<Contact> JOINED = moment("joined");
    private static final TextSetAttribute<Contact> TAGS = textSet("tags");
    private static final TextAttribute<Contact> ILLNESS = text("illness", Sensitivity.SENSITIVE);

    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final EventType<Login> LOGIN = EventType.named("login");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final WholeNumberAttribute<Purchase> ITEMS = PURCHASE.wholeNumber("items");
    private static final RealAttribute<Purchase> RATING = PURCHASE.real("rating");
    private static final TextAttribute<Purchase> MEDICINE = PURCHASE.text("medicine", Sensitivity.SENSITIVE);

    private static Event<Purchase> purchase(String id) {
        return Event.builder(PURCHASE).id(id).occurredAt(Instant.EPOCH).build();
    }

    @Nested
    class Contacts {
        @Test
        void have_the_values_that_were_set() {
            Contact contact = Contact.builder("c")
                    .set(CITY, "Zürich")
                    .set(AGE, 42)
                    .set(SPENT, 7)
                    .build();

            assertThat(contact.id()).isEqualTo("c");
            assertThat(contact.get(CITY)).contains("Zürich");
            assertThat(contact.get(AGE)).contains(42L);
            assertThat(contact.get(SPENT)).contains(new BigDecimal("7"));
            assertThat(contact.get(SCORE)).isEmpty();
        }

        @Test
        void bring_values_into_their_one_form() {
            Contact contact = Contact.builder("c")
                    .set(SCORE, -0.0)
                    .set(JOINED, Instant.EPOCH.minusNanos(1))
                    .set(TAGS, new HashSet<>(Arrays.asList("a", null)))
                    .build();

            assertThat(contact.get(SCORE).orElseThrow().equals(0.0)).isTrue();
            assertThat(contact.get(JOINED)).contains(Instant.EPOCH.minusNanos(1000));
            assertThat(contact.get(TAGS)).contains(Set.of("a"));
        }

        @Test
        void refuse_a_value_with_their_name_in_the_message() {
            assertThatThrownBy(() -> Contact.builder("c-7").set(SCORE, Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            "contact 'c-7': attribute 'score': expected a finite real number, found \"NaN\" (Double)")
                    .hasCauseInstanceOf(ValueException.class);
        }

        @Test
        void do_not_show_a_sensitive_value_that_they_refuse() {
            assertThatThrownBy(() -> Contact.builder("c-7").set(RISK, Double.NEGATIVE_INFINITY))
                    .hasMessage("contact 'c-7': attribute 'risk': expected a finite real number, "
                            + "found a value of type Double");
        }

        @Test
        void take_null_for_missing_and_the_last_value_for_the_right_one() {
            assertThat(Contact.builder("c").set(CITY, null).build().get(CITY)).isEmpty();
            assertThat(Contact.builder("c")
                            .set(CITY, "A")
                            .set(CITY, null)
                            .build()
                            .get(CITY))
                    .isEmpty();
            assertThat(Contact.builder("c")
                            .set(CITY, "A")
                            .set(CITY, "B")
                            .build()
                            .get(CITY))
                    .contains("B");
        }

        @Test
        void keep_empty_text_and_empty_sets_as_values() {
            Contact contact =
                    Contact.builder("c").set(CITY, "").set(TAGS, Set.of()).build();

            assertThat(contact.get(CITY)).contains("");
            assertThat(contact.get(TAGS)).contains(Set.of());
        }

        @Test
        void have_events_of_several_types() {
            Event<Login> login =
                    Event.builder(LOGIN).id("1").occurredAt(Instant.EPOCH).build();
            Contact contact = Contact.builder("c")
                    .add(purchase("1"), login)
                    .addAll(List.of(purchase("2")))
                    .build();

            assertThat(contact.events()).hasSize(3);
            assertThat(contact.events(PURCHASE)).map(Event::id).containsExactly("1", "2");
            assertThat(contact.events(LOGIN)).containsExactly(login);
            assertThat(contact.events(EventType.named("refund"))).isEmpty();
        }

        @Test
        void may_have_a_history_that_is_known_since_a_moment_cut_to_microseconds() {
            assertThat(Contact.builder("c").build().historyKnownSince()).isEmpty();
            assertThat(Contact.builder("c")
                            .historyKnownSince(Instant.EPOCH.plusNanos(1999))
                            .build()
                            .historyKnownSince())
                    .contains(Instant.EPOCH.plusNanos(1000));
        }

        @Test
        void show_id_and_ordinary_attributes_and_how_many_events_there_are() {
            Contact contact = Contact.builder("c")
                    .set(CITY, "Zürich")
                    .set(SPENT, 7)
                    .set(ILLNESS, "s3cret")
                    .add(purchase("1"))
                    .build();

            assertThat(contact).hasToString("contact \"c\" {city=\"Zürich\", 'spent so far'=7} with 1 events");
        }

        @Test
        void do_not_change_with_their_builder() {
            Contact.Builder builder = Contact.builder("c").set(CITY, "A");
            Contact before = builder.build();
            builder.set(CITY, "B").add(purchase("1"));

            assertThat(before.get(CITY)).contains("A");
            assertThat(before.events()).isEmpty();
        }

        @Test
        void are_equal_if_all_is_equal() {
            assertThat(Contact.builder("c").set(AGE, 1).build())
                    .isEqualTo(Contact.builder("c").set(AGE, 1).build())
                    .isNotEqualTo(Contact.builder("c").set(AGE, 2).build())
                    .isNotEqualTo(Contact.builder("d").set(AGE, 1).build());
        }
    }

    @Nested
    class Events {
        @Test
        void have_the_values_that_were_set_and_a_moment_cut_to_microseconds() {
            Event<Purchase> event = Event.builder(PURCHASE)
                    .id("o-1")
                    .occurredAt(Instant.EPOCH.minusNanos(1))
                    .set(AMOUNT, 12)
                    .set(ITEMS, 3)
                    .set(MEDICINE, null)
                    .build();

            assertThat(event.type()).isEqualTo(PURCHASE);
            assertThat(event.occurredAt()).isEqualTo(Instant.EPOCH.minusNanos(1000));
            assertThat(event.get(AMOUNT)).contains(new BigDecimal("12"));
            assertThat(event.get(ITEMS)).contains(3L);
            assertThat(event.get(MEDICINE)).isEmpty();
        }

        @Test
        void need_an_id_and_a_moment() {
            assertThatThrownBy(() -> Event.builder(PURCHASE).build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("id")
                    .hasMessageContaining("occurredAt");
            assertThatThrownBy(() -> Event.builder(PURCHASE).id("1").build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("occurredAt");
        }

        @Test
        void refuse_a_value_with_event_and_property_in_the_message() {
            assertThatThrownBy(() -> Event.builder(PURCHASE).set(RATING, Double.NaN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("an event 'purchase': property 'rating' of event 'purchase': expected");
        }

        @Test
        void show_type_id_moment_and_ordinary_properties() {
            Event<Purchase> event = Event.builder(PURCHASE)
                    .id("o-1")
                    .occurredAt(Instant.EPOCH)
                    .set(AMOUNT, new BigDecimal("12.50"))
                    .set(MEDICINE, "s3cret")
                    .build();

            assertThat(event).hasToString("purchase \"o-1\" at 1970-01-01T00:00:00Z {amount=12.5}");
        }
    }
}
