package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;
import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.EXPECTED;
import static dev.segmentkit.explain.Fact.Key.MISSING;
import static dev.segmentkit.explain.Fact.Key.WITHHELD;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isSameAs;
import static dev.segmentkit.fixture.Sentences.logins;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.texts;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.version;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.CATEGORY;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.DELIVERY;
import static dev.segmentkit.fixture.Shop.FOR_PLAN;
import static dev.segmentkit.fixture.Shop.HOME;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.LOGIN;
import static dev.segmentkit.fixture.Shop.ON_TRIAL;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.TIME_ZONE;
import static dev.segmentkit.fixture.Shop.WEIGHT;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.fixture.Shop.Purchase;
import dev.segmentkit.fixture.Shop.Trial;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** B9: values that are compared with each other. */
class ComparedValuesTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    private static Truth truth(Criterion criterion, Contact contact) {
        return Answers.truth(criterion, contact, NOW);
    }

    private static Subject<?> value(Attribute<?, ?> attribute) {
        return new AttributeValue<>(attribute);
    }

    private static <V> Subject<V> last(Attribute<?, V> property) {
        return new EventValue<>(EventPosition.LAST, property, purchases(ever()));
    }

    private static Contact.Builder withPurchase(Event.Builder<Purchase> purchase) {
        return contact().add(purchase.build());
    }

    @Nested
    class Numbers {
        private static final Contact CONTACT = contact()
                .set(AGE, 3)
                .set(BALANCE, decimal("3.0"))
                .set(SCORE, 2.5)
                .build();

        @ParameterizedTest
        @CsvSource({
            "AT_LEAST, TRUE, TRUE, FALSE",
            "GREATER_THAN, TRUE, FALSE, FALSE",
            "AT_MOST, FALSE, TRUE, TRUE",
            "LESS_THAN, FALSE, FALSE, TRUE"
        })
        void lieOnOneSideOfEachOther(Comparison.Operator operator, Truth greater, Truth equal, Truth smaller) {
            assertThat(truth(that(AGE, is(operator, value(SCORE))), CONTACT)).isEqualTo(greater);
            assertThat(truth(that(AGE, is(operator, value(BALANCE))), CONTACT)).isEqualTo(equal);
            assertThat(truth(that(SCORE, is(operator, value(BALANCE))), CONTACT))
                    .isEqualTo(smaller);
        }

        @Test
        void areTheSameByValueWhateverTheirTypes() {
            assertThat(truth(that(AGE, isSameAs(value(BALANCE))), CONTACT)).isEqualTo(TRUE);
            assertThat(truth(that(AGE, isSameAs(value(SCORE))), CONTACT)).isEqualTo(FALSE);
            assertThat(truth(that(SCORE, isSameAs(value(AGE))), CONTACT)).isEqualTo(FALSE);
        }

        @Test
        void areComparedExactlyBeyondWhatADoubleHolds() {
            Contact contact = contact()
                    .set(AGE, 9007199254740993L)
                    .set(SCORE, 9007199254740992.0)
                    .build();
            assertThat(truth(that(AGE, isSameAs(value(SCORE))), contact)).isEqualTo(FALSE);
            assertThat(truth(that(AGE, is(GREATER_THAN, value(SCORE))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void thatAreSumsOfRealsAreTheSumsOfWhatTheseAreExactly() {
            Contact contact = contact()
                    .add(purchase("1", NOW).set(WEIGHT, 0.1).build())
                    .add(purchase("2", NOW).set(WEIGHT, 0.2).build())
                    .set(BALANCE, decimal("0.3"))
                    .build();
            Subject<?> weight = EventAggregate.sum(WEIGHT, purchases(ever()));
            assertThat(truth(that(BALANCE, isSameAs(weight)), contact)).isEqualTo(FALSE);
            assertThat(truth(that(BALANCE, is(LESS_THAN, weight)), contact)).isEqualTo(TRUE);
        }

        @Test
        void areComparedWithAMultipleOfTheOther() {
            assertThat(truth(that(SCORE, is(AT_LEAST, "0.5", value(AGE))), CONTACT))
                    .isEqualTo(TRUE);
            assertThat(truth(that(SCORE, is(LESS_THAN, "0.8", value(AGE))), CONTACT))
                    .isEqualTo(FALSE);
            assertThat(truth(that(SCORE, is(LESS_THAN, "0.9", value(AGE))), CONTACT))
                    .isEqualTo(TRUE);
        }

        @Test
        void thatAreAThirdAreComparedWithoutRounding() {
            Contact contact = contact()
                    .add(purchase("1", NOW).set(QUANTITY, 1).build())
                    .add(purchase("2", NOW).set(QUANTITY, 0).build())
                    .add(purchase("3", NOW).set(QUANTITY, 0).build())
                    .set(AGE, 1)
                    .build();
            Subject<?> average = EventAggregate.average(QUANTITY, purchases(ever()));
            assertThat(truth(that(AGE, is(AT_MOST, "3", average)), contact)).isEqualTo(TRUE);
            assertThat(truth(that(AGE, is(LESS_THAN, "3", average)), contact)).isEqualTo(FALSE);
            assertThat(truth(that(AGE, is(GREATER_THAN, "2.9999999999999999999", average)), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void ofMeasuresInDifferentWindowsAreCompared() {
            Criterion falling =
                    that(count(purchases(inLast(30, DAYS))), is(LESS_THAN, "0.5", count(purchases(ago(60, 30, DAYS)))));
            Instant before = NOW.minus(Duration.ofDays(40));
            assertThat(truth(falling, buyer(NOW, before, before.plusSeconds(1), before.plusSeconds(2))))
                    .isEqualTo(TRUE);
            assertThat(truth(falling, buyer(NOW, before, before.plusSeconds(1))))
                    .isEqualTo(FALSE);
        }
    }

    @Nested
    class ValuesOfOneType {
        @Test
        void areComparedIfTheyAreText() {
            Contact contact = withPurchase(purchase("1", NOW).set(CATEGORY, "DE"))
                    .set(COUNTRY, "DE")
                    .build();
            assertThat(truth(that(COUNTRY, isSameAs(last(CATEGORY))), contact)).isEqualTo(TRUE);
            assertThat(truth(that(COUNTRY, is(GREATER_THAN, last(CATEGORY))), contact))
                    .isEqualTo(FALSE);
            assertThat(truth(that(COUNTRY, isSameAs(value(TIME_ZONE))), contact))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void areComparedByCodePoint() {
            Contact contact = contact()
                    .set(COUNTRY, "\uFFFD")
                    .set(TIME_ZONE, "\uD83D\uDE00")
                    .build();
            assertThat(truth(that(COUNTRY, is(LESS_THAN, value(TIME_ZONE))), contact))
                    .isEqualTo(TRUE);
        }

        @Test
        void areComparedIfTheyAreDates() {
            Contact contact = withPurchase(purchase("1", NOW).set(DELIVERY, date("2024-03-16")))
                    .set(BORN, date("2024-03-15"))
                    .build();
            assertThat(truth(that(BORN, is(LESS_THAN, last(DELIVERY))), contact))
                    .isEqualTo(TRUE);
            assertThat(truth(that(BORN, isSameAs(last(DELIVERY))), contact)).isEqualTo(FALSE);
        }

        @Test
        void areComparedIfTheyAreMoments() {
            Criterion boughtAtOnce = that(momentOfFirst(purchases(ever())), isSameAs(value(SIGNED_UP)));
            Criterion boughtLater = that(momentOfFirst(purchases(ever())), is(GREATER_THAN, value(SIGNED_UP)));
            Contact contact =
                    withPurchase(purchase("1", NOW)).set(SIGNED_UP, NOW).build();
            assertThat(truth(boughtAtOnce, contact)).isEqualTo(TRUE);
            assertThat(truth(boughtLater, contact)).isEqualTo(FALSE);
            assertThat(truth(
                            boughtLater,
                            withPurchase(purchase("1", NOW))
                                    .set(SIGNED_UP, justBefore(NOW))
                                    .build()))
                    .isEqualTo(TRUE);
        }

        @Test
        void areComparedIfTheyAreChoicesAlsoOfDifferentEnums() {
            Subject<?> tried = new EventValue<>(EventPosition.LAST, ON_TRIAL, logins(ever()));
            Contact contact = contact()
                    .set(PLAN, Plan.PRO)
                    .add(Event.builder(LOGIN)
                            .id("1")
                            .occurredAt(NOW)
                            .set(ON_TRIAL, Trial.PRO)
                            .build())
                    .add(purchase("2", NOW).set(FOR_PLAN, Plan.TEAM).build())
                    .build();
            assertThat(truth(that(PLAN, isSameAs(tried)), contact)).isEqualTo(TRUE);
            assertThat(truth(that(PLAN, isSameAs(last(FOR_PLAN))), contact)).isEqualTo(FALSE);
        }

        @ParameterizedTest
        @MethodSource("dev.segmentkit.engine.ComparedValuesTest#unordered")
        void areTheSameIfTheyHaveNoOrder(Attribute<?, ?> attribute, Contact contact) {
            assertThat(truth(that(value(attribute), isSameAs(value(attribute))), contact))
                    .isEqualTo(TRUE);
        }
    }

    static Stream<Arguments> unordered() {
        return Stream.of(
                Arguments.of(OPTED_IN, contact().set(OPTED_IN, true).build()),
                Arguments.of(HOME, contact().set(HOME, new Place(52.5, 13.4)).build()),
                Arguments.of(
                        INTERESTS, contact().set(INTERESTS, texts("a", "b")).build()),
                Arguments.of(APP, contact().set(APP, version("2.1")).build()));
    }

    @Test
    void aMissingValueOnEitherSideIsUnknown() {
        Contact contact = contact().set(AGE, 3).build();
        assertThat(truth(that(AGE, isSameAs(value(BALANCE))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(that(BALANCE, isSameAs(value(AGE))), contact)).isEqualTo(UNKNOWN);
        assertThat(truth(not(that(AGE, is(AT_LEAST, value(BALANCE)))), contact)).isEqualTo(UNKNOWN);
    }

    @Test
    void propertiesOfOneEventAreComparedInFilters() {
        Criterion heavy = happened(purchases(that(WEIGHT, is(GREATER_THAN, "2", value(QUANTITY))), ever()));
        assertThat(truth(
                        heavy,
                        withPurchase(purchase("1", NOW).set(WEIGHT, 5.0).set(QUANTITY, 2))
                                .build()))
                .isEqualTo(TRUE);
        assertThat(truth(
                        heavy,
                        withPurchase(purchase("1", NOW).set(WEIGHT, 4.0).set(QUANTITY, 2))
                                .build()))
                .isEqualTo(FALSE);
        assertThat(truth(
                        heavy, withPurchase(purchase("1", NOW).set(WEIGHT, 4.0)).build()))
                .isEqualTo(FALSE);
    }

    @Test
    void anAnswerHoldsUntilEitherValueMayChange() {
        Criterion criterion = that(count(purchases(inLast(2, DAYS))), is(AT_MOST, count(logins(inLast(1, DAYS)))));
        Instant bought = NOW.minus(Duration.ofHours(47));
        Instant loggedIn = NOW.minus(Duration.ofHours(20));
        Contact contact = contact()
                .add(purchase("1", bought).build(), login("2", loggedIn))
                .build();
        assertThat(Answers.verdict(criterion, contact, NOW).validUntil()).isEqualTo(bought.plus(Duration.ofDays(2)));
        Contact later =
                contact().add(purchase("1", NOW).build(), login("2", loggedIn)).build();
        Instant loginLeaves = loggedIn.plus(Duration.ofDays(1));
        assertThat(Answers.verdict(criterion, later, NOW).validUntil()).isEqualTo(loginLeaves);
        assertThat(Answers.truth(criterion, later, loginLeaves)).isEqualTo(FALSE);
    }

    @Nested
    class AnExplanation {
        @Test
        void showsBothValues() {
            Explanation explanation = explanation(
                    that(AGE, is(LESS_THAN, "0.5", value(BALANCE))),
                    contact().set(AGE, 3).set(BALANCE, 10).build(),
                    NOW);
            assertThat(explanation.facts())
                    .containsExactly(new Fact(EXPECTED, "is less than 50 percent of (balance)"), new Fact(ACTUAL, "3"));
            assertThat(explanation.children()).singleElement().satisfies(other -> {
                assertThat(other.text()).isEqualTo("50 percent of (balance)");
                assertThat(other.facts()).containsExactly(new Fact(ACTUAL, "5"));
            });
        }

        @Test
        void showsValuesThatAreNoNumbersAsTheyAreWritten() {
            Contact contact = contact()
                    .set(PLAN, Plan.PRO)
                    .set(OPTED_IN, true)
                    .set(BORN, date("2000-01-02"))
                    .build();
            assertThat(explanation(that(PLAN, isSameAs(value(PLAN))), contact, NOW)
                            .children()
                            .get(0)
                            .fact(ACTUAL))
                    .contains("\"PRO\"");
            assertThat(explanation(that(OPTED_IN, isSameAs(value(OPTED_IN))), contact, NOW)
                            .fact(ACTUAL))
                    .contains("true");
            assertThat(explanation(that(BORN, isSameAs(value(BORN))), contact, NOW)
                            .children()
                            .get(0)
                            .fact(ACTUAL))
                    .contains("2000-01-02");
        }

        @Test
        void namesWhicheverValueIsMissing() {
            Contact contact = contact().set(AGE, 3).build();
            assertThat(explanation(that(AGE, isSameAs(value(BALANCE))), contact, NOW)
                            .children()
                            .get(0)
                            .fact(MISSING))
                    .contains("attribute 'balance'");
            assertThat(explanation(that(BALANCE, isSameAs(value(AGE))), contact, NOW)
                            .fact(MISSING))
                    .contains("attribute 'balance'");
        }

        @Test
        void namesTheEventsOfBoth() {
            Contact contact =
                    contact().add(purchase("1", NOW).build(), login("2", NOW)).build();
            Explanation explanation =
                    explanation(that(count(purchases(ever())), isSameAs(count(logins(ever())))), contact, NOW);
            assertThat(explanation.events()).extracting(CountedEvent::id).containsExactly("1");
            assertThat(explanation.children().get(0).events())
                    .extracting(CountedEvent::id)
                    .containsExactly("2");
        }

        @Test
        void isWithheldIfEitherIsSensitive() {
            Contact contact = contact().set(COUNTRY, "x").set(RELIGION, "x").build();
            assertThat(explanation(that(COUNTRY, isSameAs(value(RELIGION))), contact, NOW)
                            .facts())
                    .containsExactly(new Fact(WITHHELD, "sensitive"));
        }
    }
}
