package dev.segmentkit.binding;

import static dev.segmentkit.Attributes.decimal;
import static dev.segmentkit.Attributes.moment;
import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.Attributes.wholeNumber;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DecimalAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import dev.segmentkit.vocabulary.ValueException;
import dev.segmentkit.vocabulary.Vocabulary;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BindingTest {
    private interface Purchase {}

    private record Customer(Object value, Iterable<Order> orders) {}

    private record Order(String number, Instant placedAt, Object value) {}

    private static final TextAttribute<Contact> CITY = text("city");
    private static final TextAttribute<Contact> ILLNESS = text("illness", Sensitivity.SENSITIVE);
    private static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    private static final WholeNumberAttribute<Contact> INCOME = wholeNumber("income", Sensitivity.SENSITIVE);
    private static final DecimalAttribute<Contact> SPENT = decimal("spent");
    private static final RealAttribute<Contact> SCORE = real("score");
    private static final MomentAttribute<Contact> JOINED = moment("joined");
    private static final TextSetAttribute<Contact> TAGS = textSet("tags");
    private static final TextSetAttribute<Contact> ILLNESSES = textSet("illnesses", Sensitivity.SENSITIVE);

    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");
    private static final DecimalAttribute<Purchase> AMOUNT = PURCHASE.decimal("amount");
    private static final TextSetAttribute<Purchase> LABELS = PURCHASE.textSet("labels");
    private static final TextAttribute<Purchase> SHOP = PURCHASE.text("shop");

    private static final Customer CUSTOMER = new Customer(null, List.of());

    private static Binding.Builder<Customer> binding() {
        return Binding.to(Customer.class).id(customer -> "c");
    }

    private static <V> Accessor<Customer, V> reading(
            Attribute<Contact, V> attribute, Function<? super Customer, ? extends V> accessor) {
        return binding().attribute(attribute, accessor).build().accessor(attribute);
    }

    private static EventBinding<Customer, Order> purchases(
            Function<Customer, Iterable<Order>> orders, Function<Order, String> id, Function<Order, Instant> moment) {
        @SuppressWarnings("unchecked") // it is bound to orders here
        EventBinding<Customer, Order> bound = (EventBinding<Customer, Order>) binding()
                .<Purchase, Order>events(PURCHASE, orders, order -> order.id(id).occurredAt(moment))
                .build()
                .events(PURCHASE)
                .orElseThrow();
        return bound;
    }

    private static <T> T broken() {
        throw new IllegalStateException("s3cret");
    }

    /** As code without checked exceptions does: Kotlin, or generated code. */
    @SuppressWarnings("unchecked") // that is how checked exceptions get past the compiler
    private static <T, E extends Exception> T brokenChecked() throws E {
        throw (E) new IOException("disk");
    }

    @Nested
    class Values {
        @Test
        void are_read_from_the_object() {
            assertThat(reading(CITY, customer -> "Zürich").read(CUSTOMER)).isEqualTo("Zürich");
        }

        @Test
        void can_be_had_as_the_host_gives_them_and_checked_later() {
            Accessor<Customer, Long> age =
                    binding().number(AGE, customer -> 41).build().accessor(AGE);
            assertThat(age.raw().apply(CUSTOMER)).isEqualTo(41);
            assertThat(age.checked(41)).isEqualTo(41L);
            assertThatThrownBy(() -> age.checked("41"))
                    .isInstanceOf(BindingException.class)
                    .hasMessageContaining("attribute 'age'");
            assertThat(reading(CITY, customer -> null).raw().apply(CUSTOMER)).isNull();
            assertThatThrownBy(() -> reading(CITY, customer -> broken()).raw().apply(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessageContaining("attribute 'city'");
        }

        @Test
        void that_are_primitive_are_read_without_an_object() {
            EventType<Purchase> type = EventType.named("order");
            WholeNumberAttribute<Purchase> length = type.wholeNumber("length of number");
            Order order = new Order("o-12", Instant.EPOCH, "");
            Accessor<Order, Long> accessor = new EventBinding.Builder<Purchase, Order>(type)
                    .id(Order::number)
                    .occurredAt(Order::placedAt)
                    .wholeNumber(length, found -> found.number().length())
                    .build(Customer::orders)
                    .accessor(length);
            assertThat(accessor.read(order)).isEqualTo(4L);
            assertThat(accessor.primitive().orElseThrow().applyAsLong(order)).isEqualTo(4);
            ToLongFunction<Customer> broken = new EventBinding.Builder<Purchase, Customer>(type)
                    .id(customer -> "o-1")
                    .occurredAt(customer -> Instant.EPOCH)
                    .wholeNumber(length, customer -> (long) customer.value())
                    .build((Customer customer) -> List.of(customer))
                    .accessor(length)
                    .primitive()
                    .orElseThrow();
            assertThatThrownBy(() -> broken.applyAsLong(new Customer("no number", List.of())))
                    .isInstanceOf(BindingException.class)
                    .hasMessageContaining("property 'length of number' of event 'order'");
        }

        @Test
        void are_missing_where_the_host_gives_null() {
            assertThat(reading(CITY, customer -> null).read(CUSTOMER)).isNull();
            assertThat(binding()
                            .number(AGE, customer -> null)
                            .build()
                            .accessor(AGE)
                            .read(CUSTOMER))
                    .isNull();
            assertThat(binding()
                            .texts(TAGS, customer -> null)
                            .build()
                            .accessor(TAGS)
                            .read(CUSTOMER))
                    .isNull();
        }

        @Test
        void are_brought_into_their_one_form() {
            assertThat(reading(JOINED, customer -> Instant.EPOCH.minusNanos(1)).read(CUSTOMER))
                    .isEqualTo(Instant.EPOCH.minusNanos(1000));
            assertThat(reading(SCORE, customer -> -0.0).read(CUSTOMER).equals(0.0))
                    .isTrue();
        }

        @Test
        void of_numbers_come_from_every_type_that_is_exact() {
            for (Number age : new Number[] {(byte) 7, (short) 7, 7, 7L, BigInteger.valueOf(7)}) {
                Binding<Customer> binding = binding()
                        .number(AGE, customer -> age)
                        .number(SPENT, customer -> age)
                        .build();

                assertThat(binding.accessor(AGE).read(CUSTOMER)).isEqualTo(7L);
                assertThat(binding.accessor(SPENT).read(CUSTOMER)).isEqualByComparingTo("7");
            }
            assertThat(binding()
                            .number(SCORE, customer -> 0.5f)
                            .build()
                            .accessor(SCORE)
                            .read(CUSTOMER))
                    .isEqualTo(0.5);
        }

        @Test
        void of_numbers_that_are_not_exact_are_refused() {
            assertThatThrownBy(() -> binding()
                            .number(SPENT, customer -> 7.1)
                            .build()
                            .accessor(SPENT)
                            .read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("attribute 'spent': expected a decimal number, found \"7.1\" (Double)")
                    .hasCauseInstanceOf(ValueException.class);
            assertThatThrownBy(() -> binding()
                            .number(AGE, customer -> new BigDecimal("7"))
                            .build()
                            .accessor(AGE)
                            .read(CUSTOMER))
                    .isInstanceOf(BindingException.class);
        }

        @Test
        void of_sets_come_from_every_collection() {
            Collection<String> tags = Arrays.asList("b", null, "a", "b");

            assertThat(binding()
                            .texts(TAGS, customer -> tags)
                            .build()
                            .accessor(TAGS)
                            .read(CUSTOMER))
                    .isEqualTo(Set.of("a", "b"));
        }

        @Test
        void that_are_sensitive_are_not_shown_when_they_are_refused() {
            assertThatThrownBy(() -> binding()
                            .number(INCOME, customer -> 4711.5)
                            .build()
                            .accessor(INCOME)
                            .read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("attribute 'income': expected a whole number of 64 bits, found a value of type Double");
        }

        @Test
        void that_are_not_bound_cannot_be_read() {
            assertThatThrownBy(() -> binding().build().accessor(CITY))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("attribute 'city' is not bound");
        }
    }

    @Nested
    class HostsThatThrow {
        @Test
        void are_reported_with_the_attribute_and_the_cause() {
            assertThatThrownBy(() -> reading(CITY, customer -> broken()).read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("reading attribute 'city' failed: java.lang.IllegalStateException: s3cret")
                    .hasCauseInstanceOf(IllegalStateException.class);
        }

        @Test
        void are_reported_without_the_cause_where_it_may_quote_a_sensitive_value() {
            assertThatThrownBy(() -> reading(ILLNESS, customer -> broken()).read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("reading attribute 'illness' failed")
                    .hasNoCause();
        }

        @Test
        void are_reported_while_a_set_is_walked_through() {
            Collection<String> broken = new java.util.AbstractCollection<>() {
                @Override
                public Iterator<String> iterator() {
                    return broken();
                }

                @Override
                public int size() {
                    return 1;
                }
            };

            assertThatThrownBy(() -> binding()
                            .texts(TAGS, customer -> broken)
                            .build()
                            .accessor(TAGS)
                            .read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading attribute 'tags' failed");
            assertThatThrownBy(() -> binding()
                            .texts(ILLNESSES, customer -> broken)
                            .build()
                            .accessor(ILLNESSES)
                            .read(CUSTOMER))
                    .hasMessage("reading attribute 'illnesses' failed")
                    .hasNoCause();
        }

        @Test
        void are_reported_with_the_id_and_with_events() {
            assertThatThrownBy(() -> Binding.to(Customer.class)
                            .id(customer -> broken())
                            .build()
                            .id(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading the id of a contact failed: ");
            assertThatThrownBy(() -> purchases(customer -> broken(), Order::number, Order::placedAt)
                            .of(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading the events of event 'purchase' failed: ");
        }

        @Test
        void are_reported_while_events_are_walked_through() {
            Iterable<Order> breaks = () -> broken();

            assertThatThrownBy(() -> purchases(customer -> breaks, Order::number, Order::placedAt)
                            .of(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading the events of event 'purchase' failed: ");
        }

        @Test
        void are_reported_with_id_and_moment_of_an_event() {
            Order order = new Order("1", Instant.EPOCH, null);

            assertThatThrownBy(() -> purchases(Customer::orders, any -> broken(), Order::placedAt)
                            .id(order))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading the id of an event 'purchase' failed: ");
            assertThatThrownBy(() -> purchases(Customer::orders, Order::number, any -> broken())
                            .occurredAt(order))
                    .isInstanceOf(BindingException.class)
                    .hasMessageStartingWith("reading the moment of an event 'purchase' failed: ");
        }

        @Test
        void are_reported_too_if_they_throw_what_they_do_not_declare() {
            assertThatThrownBy(() -> reading(CITY, customer -> BindingTest.<String, RuntimeException>brokenChecked())
                            .read(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("reading attribute 'city' failed: java.io.IOException: disk");
            assertThatThrownBy(() -> Binding.to(Customer.class)
                            .id(customer -> BindingTest.<String, RuntimeException>brokenChecked())
                            .build()
                            .id(CUSTOMER))
                    .isInstanceOf(BindingException.class);
            assertThatThrownBy(() -> purchases(
                                    customer -> BindingTest.<Iterable<Order>, RuntimeException>brokenChecked(),
                                    Order::number,
                                    Order::placedAt)
                            .of(CUSTOMER))
                    .isInstanceOf(BindingException.class);
        }
    }

    @Nested
    class Histories {
        private static @Nullable Instant knownSince(Function<Customer, @Nullable Instant> accessor) {
            return binding().historyKnownSince(accessor).build().historyKnownSince(CUSTOMER);
        }

        @Test
        void are_known_in_full_unless_said() {
            assertThat(binding().build().historyKnownSince(CUSTOMER)).isNull();
            assertThat(knownSince(customer -> null)).isNull();
        }

        @Test
        void are_known_since_a_moment_cut_to_microseconds() {
            assertThat(knownSince(customer -> Instant.EPOCH.plusNanos(1999))).isEqualTo(Instant.EPOCH.plusNanos(1000));
        }

        @Test
        void that_cannot_be_read_are_reported() {
            assertThatThrownBy(() -> knownSince(customer -> broken()))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("reading since when the history of a contact is known failed: "
                            + "java.lang.IllegalStateException: s3cret");
        }

        @Test
        void that_cannot_be_read_are_reported_without_the_cause_where_it_may_quote_a_sensitive_value() {
            Binding<Customer> binding = binding()
                    .attribute(ILLNESS, customer -> "flu")
                    .historyKnownSince(customer -> broken())
                    .build();

            assertThatThrownBy(() -> binding.historyKnownSince(CUSTOMER))
                    .hasMessage("reading since when the history of a contact is known failed")
                    .hasNoCause();
        }
    }

    @Nested
    class Ids {
        @Test
        void are_read_from_the_object() {
            assertThat(binding().build().id(CUSTOMER)).isEqualTo("c");
        }

        @Test
        void must_not_be_null() {
            assertThatThrownBy(() -> Binding.to(Customer.class)
                            .id(customer -> null)
                            .build()
                            .id(CUSTOMER))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("the id of a contact is null");
        }

        @Test
        void must_be_bound() {
            assertThatThrownBy(() -> Binding.to(Customer.class).build())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the binding to Customer has no id: say how to read it");
        }
    }

    @Nested
    class Events {
        private final Order order = new Order("1", Instant.EPOCH.minusNanos(1), 7);

        @Test
        void keep_the_order_of_the_host_without_nulls() {
            Order other = new Order("0", Instant.EPOCH, null);

            assertThat(purchases(Customer::orders, Order::number, Order::placedAt)
                            .of(new Customer(null, Arrays.asList(order, null, other))))
                    .containsExactly(order, other);
        }

        @Test
        void are_none_where_the_host_gives_null() {
            assertThat(purchases(Customer::orders, Order::number, Order::placedAt)
                            .of(new Customer(null, null)))
                    .isEmpty();
        }

        @Test
        void are_added_to_a_list_that_is_used_again() {
            EventBinding<Customer, Order> bound = purchases(Customer::orders, Order::number, Order::placedAt);
            List<Object> found = new ArrayList<>(List.of("before"));

            bound.addTo(found, new Customer(null, Arrays.asList(null, order, null)));
            bound.addTo(found, new Customer(null, null));
            assertThat(found).containsExactly("before", order);

            bound.addTo(found, new Customer(null, new LinkedHashSet<>(Arrays.asList(order, null))));
            assertThat(found).containsExactly("before", order, order);
        }

        @Test
        void have_an_id_and_a_moment_cut_to_microseconds() {
            EventBinding<Customer, Order> bound = purchases(Customer::orders, Order::number, Order::placedAt);

            assertThat(bound.type()).isEqualTo(PURCHASE);
            assertThat(bound.id(order)).isEqualTo("1");
            assertThat(bound.occurredAt(order)).isEqualTo(Instant.EPOCH.minusNanos(1000));
        }

        @Test
        void must_have_an_id_and_a_moment_that_are_not_null() {
            EventBinding<Customer, Order> bound = purchases(Customer::orders, Order::number, Order::placedAt);
            Order empty = new Order(null, null, null);

            assertThatThrownBy(() -> bound.id(empty))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("the id of an event 'purchase' is null");
            assertThatThrownBy(() -> bound.occurredAt(empty))
                    .isInstanceOf(BindingException.class)
                    .hasMessage("the moment of an event 'purchase' is null");
        }

        @Test
        void must_have_an_id_and_a_moment_bound() {
            assertThatThrownBy(() -> binding().events(PURCHASE, Customer::orders, bound -> {}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the binding of event 'purchase' has no id: say how to read it");
            assertThatThrownBy(() -> binding()
                            .<Purchase, Order>events(PURCHASE, Customer::orders, bound -> bound.id(Order::number)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the binding of event 'purchase' has no occurredAt: say how to read it");
        }

        @Test
        void have_properties_of_every_sort() {
            Binding<Customer> binding = binding()
                    .<Purchase, Order>events(
                            PURCHASE,
                            Customer::orders,
                            bound -> bound.id(Order::number)
                                    .occurredAt(Order::placedAt)
                                    .number(AMOUNT, given -> (Number) given.value())
                                    .texts(LABELS, given -> List.of("a", "a"))
                                    .property(SHOP, given -> null))
                    .build();
            @SuppressWarnings("unchecked") // it is bound to orders here
            EventBinding<Customer, Order> bound =
                    (EventBinding<Customer, Order>) binding.events(PURCHASE).orElseThrow();

            assertThat(bound.accessor(AMOUNT).read(order)).isEqualByComparingTo("7");
            assertThat(bound.accessor(LABELS).read(order)).containsExactly("a");
            assertThat(bound.accessor(SHOP).read(order)).isNull();
            assertThat(binding.vocabulary().properties(PURCHASE))
                    .map(Attribute::name)
                    .containsExactly("amount", "labels", "shop");
            assertThatThrownBy(() -> bound.accessor(PURCHASE.text("other")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("property 'other' of event 'purchase' is not bound");
        }

        @Test
        void that_are_not_bound_are_not_found() {
            assertThat(binding().build().events(PURCHASE)).isEmpty();
        }
    }

    @Nested
    class BoundTwice {
        @Test
        void is_refused_for_attributes() {
            assertThatThrownBy(() -> binding().attribute(CITY, customer -> "a").attribute(CITY, customer -> "b"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("attribute 'city' is bound twice");
        }

        @Test
        void is_refused_for_events_and_properties() {
            assertThatThrownBy(() -> binding()
                            .<Purchase, Order>events(
                                    PURCHASE,
                                    Customer::orders,
                                    bound -> bound.id(Order::number).occurredAt(Order::placedAt))
                            .<Purchase, Order>events(
                                    PURCHASE,
                                    Customer::orders,
                                    bound -> bound.id(Order::number).occurredAt(Order::placedAt)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("event 'purchase' is bound twice");
            assertThatThrownBy(() -> binding()
                            .<Purchase, Order>events(
                                    PURCHASE,
                                    Customer::orders,
                                    bound -> bound.property(SHOP, given -> "a").property(SHOP, given -> "b")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("property 'shop' of event 'purchase' is bound twice");
        }

        @Test
        void under_one_name_with_different_keys_is_refused_when_all_is_known() {
            Binding.Builder<Customer> builder =
                    binding().attribute(CITY, customer -> "a").attribute(wholeNumber("city"), customer -> 1L);

            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("attribute 'city' is declared twice and differently");
        }
    }

    @Nested
    class ReadyMadeContacts {
        private final Vocabulary vocabulary = Vocabulary.builder()
                .attributes(CITY, AGE)
                .event(PURCHASE, AMOUNT)
                .build();
        private final Binding<Contact> binding = Binding.ofContacts(vocabulary);

        @Test
        void are_bound_to_all_of_a_vocabulary() {
            assertThat(binding.vocabulary().attributes()).containsExactlyElementsOf(vocabulary.attributes());
            assertThat(binding.vocabulary().eventTypes()).containsExactlyElementsOf(vocabulary.eventTypes());
            assertThat(binding.vocabulary().properties(PURCHASE))
                    .containsExactlyElementsOf(vocabulary.properties(PURCHASE));
        }

        @Test
        void are_read_with_their_events() {
            Event<Purchase> event = Event.builder(PURCHASE)
                    .id("o")
                    .occurredAt(Instant.EPOCH)
                    .set(AMOUNT, 5)
                    .build();
            Contact contact =
                    Contact.builder("c").set(CITY, "Zürich").add(event).build();
            @SuppressWarnings("unchecked") // contacts have events of this class
            EventBinding<Contact, Event<Purchase>> purchases = (EventBinding<Contact, Event<Purchase>>)
                    binding.events(PURCHASE).orElseThrow();

            assertThat(binding.id(contact)).isEqualTo("c");
            assertThat(binding.historyKnownSince(contact)).isNull();
            assertThat(binding.historyKnownSince(Contact.builder("c")
                            .historyKnownSince(Instant.EPOCH)
                            .build()))
                    .isEqualTo(Instant.EPOCH);
            assertThat(binding.accessor(CITY).read(contact)).isEqualTo("Zürich");
            assertThat(binding.accessor(AGE).read(contact)).isNull();
            assertThat(purchases.of(contact)).containsExactly(event);
            assertThat(purchases.id(event)).isEqualTo("o");
            assertThat(purchases.occurredAt(event)).isEqualTo(Instant.EPOCH);
            assertThat(purchases.accessor(AMOUNT).read(event)).isEqualByComparingTo("5");
        }
    }
}
