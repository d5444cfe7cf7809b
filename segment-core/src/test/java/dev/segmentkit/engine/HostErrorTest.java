package dev.segmentkit.engine;

import static dev.segmentkit.criteria.EventAggregate.sum;
import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.CARD;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.PURCHASE;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Times.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.time.Window;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** E5 and V7: what goes wrong in the host's code is an error, and never an answer. */
class HostErrorTest {
    private static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");

    private record Customer(String id) {}

    private record Order(String number, @Nullable Instant placedAt) {}

    private static <V> V broken() {
        throw new IllegalStateException("database is away");
    }

    private static EvaluationException failure(Criterion criterion, Consumer<Binding.Builder<Customer>> binding) {
        return failure(criterion, Customer::id, binding);
    }

    private static EvaluationException failure(
            Criterion criterion, Function<Customer, @Nullable String> id, Consumer<Binding.Builder<Customer>> binding) {
        Binding.Builder<Customer> builder = Binding.to(Customer.class).id(id);
        binding.accept(builder);
        Segment segment = segment("vip", criterion);
        SegmentEngine<Customer> engine = SegmentEngine.compile(SegmentCatalog.of(segment), builder.build());
        Customer customer = new Customer("c-7");
        EvaluationException failure = caught(() -> engine.verdict(segment, customer, NOW));
        assertThat(caught(() -> engine.matches(segment, customer, NOW))).hasMessage(failure.getMessage());
        assertThat(caught(() -> engine.explain(segment, customer, NOW))).hasMessage(failure.getMessage());
        assertThat(caught(() -> engine.classify(customer, NOW))).hasMessage(failure.getMessage());
        return failure;
    }

    private static EvaluationException caught(Supplier<?> question) {
        return catchThrowableOfType(EvaluationException.class, question::get);
    }

    private static void bindOrders(
            Binding.Builder<Customer> binding, Function<Customer, Iterable<@Nullable Order>> orders) {
        binding.<Purchase, Order>events(
                PURCHASE, orders, order -> order.id(Order::number).occurredAt(Order::placedAt));
    }

    @Test
    void anAccessorThatThrowsIsNamedWithSegmentAndContact() {
        EvaluationException failure =
                failure(that(AGE, isAtLeast(18L)), binding -> binding.number(AGE, customer -> broken()));
        assertThat(failure)
                .hasMessageContainingAll("segment 'vip'", "contact 'c-7'", "attribute 'age'", "database is away")
                .hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(failure.segment()).isEqualTo("vip");
        assertThat(failure.contact()).isEqualTo("c-7");
    }

    @Test
    void negationAndOrMissingDoNotSwallowIt() {
        Criterion broken = that(AGE, isAtLeast(18L));
        assertThat(failure(not(orMissing(broken)), binding -> binding.number(AGE, customer -> broken())))
                .hasMessageContaining("attribute 'age'");
    }

    @Test
    void aValueOfAnotherTypeIsNamedWithWhatWasExpectedAndFound() {
        assertThat(failure(that(AGE, isAtLeast(18L)), binding -> binding.number(AGE, customer -> 17.5)))
                .hasMessageContainingAll("contact 'c-7'", "attribute 'age'", "whole number", "17.5", "Double");
    }

    @Test
    void aSensitiveValueIsNotShown() {
        EvaluationException failure = failure(
                that(RELIGION, is("x")),
                binding -> binding.attribute(RELIGION, customer -> {
                    throw new IllegalStateException("no such religion: secret");
                }));
        assertThat(failure).hasMessageContaining("attribute 'religion'").hasMessageNotContaining("secret");
        assertThat(failure).hasStackTraceContaining("religion").satisfies(thrown -> {
            for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
                assertThat(String.valueOf(cause.getMessage())).doesNotContain("secret");
            }
        });
    }

    @Test
    void aSensitiveValueOfAnotherTypeIsNotShown() {
        Function<Customer, ?> listed = customer -> List.of("secret");
        assertThat(failure(that(RELIGION, is("x")), binding -> binding.attribute(RELIGION, unchecked(listed))))
                .hasMessageContainingAll("attribute 'religion'", "expected text")
                .hasMessageNotContaining("secret");
    }

    @SuppressWarnings("unchecked")
    private static <V> Function<Customer, V> unchecked(Function<Customer, ?> accessor) {
        return (Function<Customer, V>) accessor;
    }

    @Test
    void anEventAccessorThatThrowsIsNamed() {
        assertThat(failure(happened(purchases(ever())), binding -> bindOrders(binding, customer -> broken())))
                .hasMessageContainingAll("segment 'vip'", "contact 'c-7'", "event 'purchase'", "database is away");
    }

    @Test
    void eventsThatCannotBeReadToTheEndAreNamed() {
        List<@Nullable Order> lazy = new AbstractList<>() {
            @Override
            public Order get(int index) {
                return broken();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThat(failure(happened(purchases(ever())), binding -> bindOrders(binding, customer -> lazy)))
                .hasMessageContainingAll("segment 'vip'", "contact 'c-7'", "event 'purchase'", "database is away");
    }

    @Test
    void eventsThatCannotBeOpenedAreNamed() {
        Iterable<@Nullable Order> lazy = () -> broken();
        assertThat(failure(happened(purchases(ever())), binding -> bindOrders(binding, customer -> lazy)))
                .hasMessageContainingAll("segment 'vip'", "contact 'c-7'", "event 'purchase'", "database is away");
    }

    @Test
    void textsThatCannotBeReadToTheEndAreNamed() {
        Set<String> lazy = new AbstractSet<>() {
            @Override
            public Iterator<String> iterator() {
                return broken();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThat(failure(that(INTERESTS, hasAnyOf("ski")), binding -> binding.texts(INTERESTS, customer -> lazy)))
                .hasMessageContainingAll("segment 'vip'", "contact 'c-7'", "attribute 'interests'", "database is away");
    }

    @Test
    void anEventWithoutAMomentIsNamed() {
        assertThat(failure(
                        happened(purchases(ever())),
                        binding -> bindOrders(binding, customer -> List.of(new Order("o-1", null)))))
                .hasMessageContainingAll("contact 'c-7'", "the moment of an event 'purchase' is null");
    }

    @Test
    void aContactWithoutAnIdIsStillAnError() {
        assertThat(failure(
                        that(AGE, isAtLeast(18L)),
                        customer -> null,
                        binding -> binding.number(AGE, customer -> broken())))
                .hasMessageContainingAll("the id of a contact is null", "attribute 'age'");
    }

    @Test
    void aContactWhoseIdCannotBeReadIsStillAnError() {
        assertThat(failure(
                        that(AGE, isAtLeast(18L)),
                        customer -> broken(),
                        binding -> binding.number(AGE, customer -> broken())))
                .hasMessageContainingAll("reading the id of a contact failed", "attribute 'age'");
    }

    @Test
    void aHistoryThatIsNotKnownToBeKnownIsNamed() {
        EvaluationException failure = failure(happened(purchases(ever())), binding -> {
            binding.historyKnownSince(customer -> broken());
            bindOrders(binding, customer -> List.of());
        });
        assertThat(failure)
                .hasMessageContainingAll(
                        "segment 'vip'",
                        "contact 'c-7'",
                        "since when the history of a contact is known",
                        "database is away");
    }

    @Test
    void textThatIsNoZoneIsAnErrorThatNamesTheContact() {
        Criterion bought =
                happened(purchases(new Rolling(TimeSpan.of(1, Unit.MONTHS, new ContactZone(TIME_ZONE, BERLIN)))));
        assertThatThrownBy(() ->
                        Answers.truth(bought, contact().set(TIME_ZONE, "Berlin").build(), NOW))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("segment 's'", "contact 'c-1'", "attribute 'time zone'", "\"Berlin\"");
    }

    @Test
    void aPropertyThatThrowsIsNamedWithItsEvent() {
        assertThat(failure(
                        that(count(purchases(that(QUANTITY, is(1L)), ever())), is(1L)),
                        binding -> binding.<Purchase, Order>events(
                                PURCHASE,
                                customer -> List.of(new Order("o", NOW)),
                                order -> order.id(Order::number)
                                        .occurredAt(Order::placedAt)
                                        .number(QUANTITY, bound -> broken()))))
                .hasMessageContainingAll("property 'quantity' of event 'purchase'", "database is away");
    }

    @Test
    void membershipReadsNoMoreThanDecidesIt() {
        Binding<Customer> binding = Binding.to(Customer.class)
                .id(Customer::id)
                .attribute(COUNTRY, customer -> "DE")
                .number(AGE, customer -> broken())
                .build();
        Criterion unread = that(AGE, isAtLeast(18L));
        Segment germans = segment("germans", anyOf(that(COUNTRY, is("DE")), unread));
        Segment austrians = segment("austrians", allOf(that(COUNTRY, is("AT")), unread));
        SegmentEngine<Customer> engine = SegmentEngine.compile(SegmentCatalog.of(germans, austrians), binding);
        assertThat(engine.matches(germans, new Customer("c"), NOW)).isTrue();
        assertThat(engine.matches(austrians, new Customer("c"), NOW)).isFalse();
    }

    @Test
    void membershipReadsNoEventThatLiesOutsideOfItsWindows() {
        Binding<Customer> binding = Binding.to(Customer.class)
                .id(Customer::id)
                .<Purchase, Order>events(
                        PURCHASE,
                        customer -> IntStream.range(0, 30)
                                .mapToObj(days -> new Order("o-" + days, NOW.minus(Duration.ofDays(days))))
                                .toList(),
                        order -> order.id(Order::number)
                                .occurredAt(Order::placedAt)
                                .number(QUANTITY, bound -> {
                                    long days = Duration.between(bound.placedAt(), NOW)
                                            .toDays();
                                    return days < 3 || (days >= 10 && days < 12) ? 5 : broken();
                                }))
                .build();
        Criterion several = that(QUANTITY, isAtLeast(2L));
        List<Segment> segments = new ArrayList<>();
        for (Window window : List.of(new Rolling(days(2)), new Band(days(12), days(10)), new Rolling(days(3)))) {
            segments.add(segment("happened " + window, happened(purchases(several, window))));
            segments.add(segment("sum " + window, that(sum(QUANTITY, purchases(several, window)), isAtLeast(5L))));
            segments.add(segment("all " + window, that(sum(QUANTITY, purchases(window)), isAtLeast(5L))));
        }
        SegmentEngine<Customer> engine =
                SegmentEngine.compile(SegmentCatalog.of(segments.toArray(new Segment[0])), binding);
        assertThat(engine.classify(new Customer("c"), NOW)).containsExactlyElementsOf(segments);
    }

    @Test
    void whatIsNotLookedAtIsNotRead() {
        Binding<Customer> binding = Binding.to(Customer.class)
                .id(Customer::id)
                .attribute(COUNTRY, customer -> "DE")
                .number(AGE, customer -> broken())
                .events(
                        PURCHASE,
                        customer -> HostErrorTest.<List<Order>>broken(),
                        order -> order.id(Order::number)
                                .occurredAt(Order::placedAt)
                                .property(CARD, bound -> broken()))
                .build();
        Segment germans = segment(that(COUNTRY, is("DE")));
        SegmentEngine<Customer> engine = SegmentEngine.compile(SegmentCatalog.of(germans), binding);
        assertThat(engine.verdict(germans, new Customer("c"), NOW).isMember()).isTrue();
    }
}
