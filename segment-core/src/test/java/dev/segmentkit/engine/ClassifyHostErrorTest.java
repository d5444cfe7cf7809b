package dev.segmentkit.engine;

import static dev.segmentkit.fixture.Answers.segment;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Times.BERLIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.time.ContactZone;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E5: classifying fails where asking one segment after the other does, and nowhere else, with few segments and with many. */
class ClassifyHostErrorTest {
    private static final Instant NOW = Instant.parse("2024-03-15T12:00:00Z");

    /** Known by country, and by an age that may be there or not. */
    private record Customer(String country, @Nullable Long age) {}

    private static Long age(Customer customer) {
        if (customer.age() == null) {
            throw new IllegalStateException("database is away");
        }
        return customer.age();
    }

    private static SegmentEngine<Customer> engine(int others) {
        Binding<Customer> binding = Binding.to(Customer.class)
                .id(Customer::country)
                .attribute(COUNTRY, Customer::country)
                .number(AGE, ClassifyHostErrorTest::age)
                .build();
        List<Segment> segments = new ArrayList<>(List.of(
                segment("germans", anyOf(that(COUNTRY, is("DE")), that(AGE, isAtLeast(18L)))),
                segment("austrians", allOf(that(COUNTRY, is("AT")), that(AGE, isAtLeast(18L))))));
        IntStream.range(0, others)
                .mapToObj(i -> segment("other " + i, allOf(that(COUNTRY, is("" + i)), that(AGE, isAtLeast(18L + i)))))
                .forEach(segments::add);
        return SegmentEngine.compile(SegmentCatalog.of(segments), binding);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void whatAnotherAttributeDecidesIsAnswered(int others) {
        assertThat(engine(others).classify(new Customer("DE", null), NOW))
                .extracting(Segment::id)
                .containsExactly("germans");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void theFirstSegmentThatCannotBeAnsweredIsNamed(int others) {
        SegmentEngine<Customer> engine = engine(others);
        Memberships memberships = engine.newMemberships();
        engine.classify(new Customer("AT", 18L), NOW, memberships);
        assertThat(memberships).hasSize(2);
        assertThatThrownBy(() -> engine.classify(new Customer("AT", null), NOW, memberships))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("segment 'germans'", "contact 'AT'", "attribute 'age'", "database is away");
        assertThat(memberships).isEmpty();
        engine.classify(new Customer("AT", 18L), NOW, memberships);
        assertThat(memberships).hasSize(2);
    }

    /** How long memberships hold takes all that segments look at, so that it may fail where the memberships are known. */
    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void howLongMembershipsHoldIsAnsweredOrNamesTheSegment(int others) {
        SegmentEngine<Customer> engine = engine(others);
        assertThat(engine.classification(new Customer("AT", 18L), NOW).validUntil())
                .isEqualTo(Instant.MAX);
        assertThatThrownBy(() -> engine.classification(new Customer("AT", null), NOW))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("segment 'germans'", "contact 'AT'", "attribute 'age'");
        assertThatThrownBy(() -> engine.classification(new Customer("DE", null), NOW))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("contact 'DE'", "attribute 'age'");
    }

    /** What a host gives that is not of the usual class is checked as always; what is, is taken as it is. */
    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void membersAreTakenFromAnyCollection(int others) {
        List<Segment> segments = new ArrayList<>(List.of(segment("ski", that(INTERESTS, hasAnyOf("ski", "sea")))));
        IntStream.range(0, others)
                .mapToObj(i -> segment("other " + i, that(INTERESTS, hasAnyOf("other " + i))))
                .forEach(segments::add);
        Binding<Object> binding = Binding.to(Object.class)
                .id(Object::toString)
                .attribute(INTERESTS, unchecked(raw -> raw))
                .build();
        SegmentEngine<Object> engine = SegmentEngine.compile(SegmentCatalog.of(segments), binding);
        for (Object raw : List.of(Set.of("ski"), List.of("ski", "ski", "sea"), Arrays.asList(null, "ski"))) {
            assertThat(engine.classify(raw, NOW)).as("%s", raw).containsExactly(segments.get(0));
        }
        assertThat(engine.classify(List.of(), NOW)).isEmpty();
        for (Object raw : List.of(List.of("ski", 7), "ski")) {
            assertThatThrownBy(() -> engine.classify(raw, NOW))
                    .as("%s", raw)
                    .isInstanceOf(EvaluationException.class)
                    .hasMessageContaining("attribute 'interests'");
        }
    }

    @SuppressWarnings("unchecked")
    private static <V> Function<Object, V> unchecked(Function<Object, ?> accessor) {
        return (Function<Object, V>) accessor;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void numbersAreTakenFromAnyClassThatIsExact(int others) {
        List<Segment> segments = new ArrayList<>(List.of(segment("adult", that(AGE, isAtLeast(18L)))));
        IntStream.range(0, others)
                .mapToObj(i -> segment("other " + i, that(AGE, isAtLeast(1000L + i))))
                .forEach(segments::add);
        Binding<Object> binding = Binding.to(Object.class)
                .id(Object::toString)
                .attribute(AGE, unchecked(raw -> raw))
                .build();
        SegmentEngine<Object> engine = SegmentEngine.compile(SegmentCatalog.of(segments), binding);
        for (Object raw : List.of(18, 18L, (short) 18, new BigInteger("18"))) {
            assertThat(engine.classify(raw, NOW)).as("%s", raw).containsExactly(segments.get(0));
        }
        assertThatThrownBy(() -> engine.classify(18.0, NOW))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("segment 'adult'", "attribute 'age'");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void momentsAreCut(int others) {
        Rolling day = new Rolling(TimeSpan.of(1, Unit.DAYS));
        List<Segment> segments = new ArrayList<>(
                List.of(segment("in", that(Shop.SIGNED_UP, isIn(day))), segment("at", that(Shop.SIGNED_UP, is(NOW)))));
        IntStream.range(0, others)
                .mapToObj(i -> segment("other " + i, that(Shop.SIGNED_UP, isAtLeast(NOW.plusSeconds(60 + i)))))
                .forEach(segments::add);
        Binding<Instant> binding = Binding.to(Instant.class)
                .id(Instant::toString)
                .attribute(Shop.SIGNED_UP, moment -> moment)
                .build();
        SegmentEngine<Instant> engine = SegmentEngine.compile(SegmentCatalog.of(segments), binding);
        assertThat(engine.classify(NOW.plusNanos(999), NOW)).hasSize(2);
        assertThat(engine.classify(NOW.plusNanos(1000), NOW)).isEmpty();
        assertThat(engine.classify(NOW.minusNanos(1), NOW.plusNanos(999))).hasSize(1);
        assertThat(engine.classify(NOW.minusSeconds(86_400).plusNanos(999), NOW))
                .isEmpty();
        assertThat(engine.classify(NOW.minusSeconds(86_400).plusNanos(1000), NOW))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 200})
    void textThatIsNoZoneIsAnErrorThatNamesTheSegment(int others) {
        InDateWindow lastDays =
                new InDateWindow(new Rolling(TimeSpan.of(7, Unit.DAYS)), new ContactZone(Shop.TIME_ZONE, BERLIN));
        List<Segment> segments = new ArrayList<>(List.of(segment("young", that(BORN, lastDays))));
        IntStream.range(0, others)
                .mapToObj(i -> segment("other " + i, that(AGE, is((long) i))))
                .forEach(segments::add);
        SegmentEngine<Contact> engine =
                SegmentEngine.compile(SegmentCatalog.of(segments), Binding.ofContacts(Shop.VOCABULARY));
        Contact contact = Shop.contact()
                .set(Shop.TIME_ZONE, "Berlin")
                .set(BORN, LocalDate.of(2024, 3, 14))
                .build();
        assertThatThrownBy(() -> engine.classify(contact, NOW))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContainingAll("segment 'young'", "\"Berlin\"");
    }
}
