package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.PURCHASE;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.buyer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.vocabulary.Sensitivity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What an engine is compiled from, and how it reads the host's objects. */
class CompileTest {
    private static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");

    private record Customer(long points) {}

    private record Order(String number, long pieces) {}

    private static Binding.Builder<Customer> binding() {
        return Binding.to(Customer.class).id(customer -> "c").number(AGE, Customer::points);
    }

    private static SegmentEngine<Customer> engine(Binding<Customer> binding, Segment... segments) {
        return SegmentEngine.compile(SegmentCatalog.of(segments), binding);
    }

    @Test
    void allThatIsNotBoundIsNamed() {
        Criterion criterion = allOf(
                that(Attributes.text("contry"), is("DE")),
                happened(logins(ever())),
                that(Attributes.wholeNumber("age", Sensitivity.SENSITIVE), isKnown()));
        assertThatExceptionOfType(DefinitionException.class)
                .isThrownBy(() -> engine(binding().build(), segment("vip", criterion)))
                .withMessageContainingAll(
                        "3 problems",
                        "segment 'vip'.where.allOf[0].attribute(contry): unknown attribute 'contry'",
                        "segment 'vip'.where.allOf[1].event[login]: unknown event 'login'",
                        "segment 'vip'.where.allOf[2].attribute(age)",
                        "declared differently");
    }

    @Test
    void theCatalogueCanBeAskedFor() {
        SegmentCatalog catalog = SegmentCatalog.of(segment(that(AGE, isKnown())));
        assertThat(SegmentEngine.compile(catalog, binding().build()).catalog()).isSameAs(catalog);
    }

    @Test
    void nullsAmongEventsAreSkipped() {
        Binding<Customer> binding = binding()
                .events(
                        PURCHASE,
                        customer -> Arrays.asList(null, new Order("o", 2), null),
                        order ->
                                order.id(Order::number).occurredAt(bound -> NOW).number(QUANTITY, Order::pieces))
                .build();
        Segment once = segment(that(count(purchases(that(QUANTITY, is(2L)), ever())), is(1L)));
        assertThat(engine(binding, once).verdict(once, new Customer(0), NOW).isMember())
                .isTrue();
    }

    @Test
    void eventsOfATypeAreReadOnceForAllSegments() {
        AtomicInteger reads = new AtomicInteger();
        Binding<Customer> binding = binding()
                .events(
                        PURCHASE,
                        customer -> {
                            reads.incrementAndGet();
                            return List.of(new Order("o", 2));
                        },
                        order -> order.id(Order::number).occurredAt(bound -> NOW))
                .build();
        Segment bought = segment("bought", happened(purchases(ever())));
        Segment often = segment("often", that(count(purchases(ever())), isAtLeast(2L)));
        assertThat(engine(binding, bought, often).classify(new Customer(0), NOW))
                .containsExactly(bought);
        assertThat(reads).hasValue(1);
    }

    @Test
    void anAnswerIsAPureFunction() {
        Segment segment = segment(happened(purchases(ever())));
        SegmentEngine<Contact> engine = Answers.engine(segment);
        Contact contact = buyer(NOW);
        Verdict before = engine.verdict(segment, contact, NOW);
        Verdict earlier = engine.verdict(segment, contact, NOW.minusSeconds(1));
        assertThat(engine.verdict(segment, contact, NOW)).isEqualTo(before);
        assertThat(earlier.isMember()).isFalse();
    }

    @Test
    void aDeepCriterionIsCompiled() {
        Criterion criterion = that(AGE, isAtLeast(1L));
        for (int i = 0; i < 50; i++) {
            criterion = not(not(criterion));
        }
        Segment segment = segment(criterion);
        assertThat(engine(binding().build(), segment).matches(segment, new Customer(1), NOW))
                .isTrue();
    }
}
