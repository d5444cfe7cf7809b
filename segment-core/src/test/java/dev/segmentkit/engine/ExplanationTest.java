package dev.segmentkit.engine;

import static dev.segmentkit.explain.Fact.Key.ACTUAL;
import static dev.segmentkit.explain.Fact.Key.EVENTS_COUNTED;
import static dev.segmentkit.explain.Fact.Key.EXPECTED;
import static dev.segmentkit.explain.Fact.Key.MISSING;
import static dev.segmentkit.explain.Fact.Key.WINDOW;
import static dev.segmentkit.explain.Fact.Key.WITHHELD;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.atLeast;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.texts;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.CARD;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.QUANTITY;
import static dev.segmentkit.fixture.Shop.RELIGION;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Shop.spender;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.explain.CountedEvent;
import dev.segmentkit.explain.Explanation;
import dev.segmentkit.explain.Explanation.Node;
import dev.segmentkit.explain.Fact;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Times;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** E1 and M6. */
class ExplanationTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");

    @Test
    void theRootIsTheSegment() {
        Segment segment = Answers.segment("vip", Constant.EVERYONE);
        Explanation explanation =
                Answers.engine(segment).explain(segment, contact().build(), NOW);
        assertThat(explanation.node()).isEqualTo(Node.SEGMENT);
        assertThat(explanation.text()).isEqualTo("segment 'vip'");
        assertThat(explanation.children()).extracting(Explanation::node).containsExactly(Node.CONSTANT);
    }

    @Test
    void aValueIsShownWithWhatWasExpected() {
        Explanation explanation =
                explanation(that(AGE, isAtLeast(18L)), contact().set(AGE, 17).build(), NOW);
        assertThat(explanation.node()).isEqualTo(Node.VALUE);
        assertThat(explanation.text()).isEqualTo("age is at least 18");
        assertThat(explanation.truth()).isEqualTo(Truth.FALSE);
        assertThat(explanation.facts()).containsExactly(new Fact(EXPECTED, "is at least 18"), new Fact(ACTUAL, "17"));
    }

    @Test
    void aMissingValueIsNamed() {
        Explanation explanation =
                explanation(that(AGE, isAtLeast(18L)), contact().build(), NOW);
        assertThat(explanation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(explanation.facts())
                .containsExactly(new Fact(EXPECTED, "is at least 18"), new Fact(MISSING, "attribute 'age'"));
    }

    @Test
    void presenceIsExplainedToo() {
        assertThat(explanation(that(AGE, isKnown()), contact().build(), NOW).fact(MISSING))
                .contains("attribute 'age'");
    }

    @Test
    void eventsAreShownWithTheirWindowOldestFirst() {
        Explanation explanation =
                explanation(happened(purchases(inLast(1, DAYS))), buyer(NOW, NOW.minusSeconds(60)), NOW);
        assertThat(explanation.node()).isEqualTo(Node.EVENT);
        assertThat(explanation.fact(WINDOW))
                .contains("in the last 1 day: (2024-03-14T12:00:00Z, 2024-03-15T12:00:00Z]");
        assertThat(explanation.fact(EVENTS_COUNTED)).contains("2");
        assertThat(explanation.events())
                .containsExactly(
                        new CountedEvent("purchase", "p-1", NOW.minusSeconds(60)),
                        new CountedEvent("purchase", "p-0", NOW));
    }

    @Test
    void aMeasureIsShownWithItsEvents() {
        Explanation explanation =
                explanation(that(count(purchases(ever())), isAtLeast(3L)), buyer(NOW, NOW.minusSeconds(60)), NOW);
        assertThat(explanation.facts()).extracting(Fact::key).containsExactly(EXPECTED, ACTUAL, WINDOW, EVENTS_COUNTED);
        assertThat(explanation.fact(ACTUAL)).contains("2");
        assertThat(explanation.events()).hasSize(2);
    }

    @Test
    void aMissingMeasureNamesItsEvents() {
        Explanation explanation = explanation(
                that(EventAggregate.average(AMOUNT, purchases(inLast(7, DAYS))), isAtLeast(decimal("5"))),
                contact().build(),
                NOW);
        assertThat(explanation.fact(MISSING)).contains("purchase in the last 7 days");
        assertThat(explanation.fact(EVENTS_COUNTED)).contains("0");
    }

    @Test
    void sumsAndAveragesAreShownExactly() {
        assertThat(explanation(
                                that(EventAggregate.sum(AMOUNT, purchases(ever())), isAtLeast(decimal("1"))),
                                spender(NOW, "0.10", "0.20"),
                                NOW)
                        .fact(ACTUAL))
                .contains("0.3");
        Contact contact = contact()
                .add(purchase("1", NOW).set(QUANTITY, 1).build())
                .add(purchase("2", NOW).set(QUANTITY, 0).build())
                .add(purchase("3", NOW).set(QUANTITY, 0).build())
                .build();
        assertThat(explanation(
                                that(EventAggregate.average(QUANTITY, purchases(ever())), isAtLeast(decimal("1"))),
                                contact,
                                NOW)
                        .fact(ACTUAL))
                .contains("0.3333333333333333 (1 / 3)");
    }

    @Test
    void decimalsAreShownByValue() {
        assertThat(explanation(
                                that(BALANCE, is(decimal("1"))),
                                contact().set(BALANCE, decimal("2.500")).build(),
                                NOW)
                        .fact(ACTUAL))
                .contains("2.5");
    }

    @Test
    void theTreeIsThatOfItsAuthorWithEveryPart() {
        Explanation explanation = explanation(
                allOf(
                        Constant.NOBODY,
                        anyOf(Constant.EVERYONE, not(that(AGE, isKnown()))),
                        atLeast(2, Constant.EVERYONE, Constant.NOBODY, orMissing(that(AGE, is(1L))))),
                contact().build(),
                NOW);
        assertThat(explanation.node()).isEqualTo(Node.ALL_OF);
        assertThat(explanation.children())
                .extracting(Explanation::node)
                .containsExactly(Node.CONSTANT, Node.ANY_OF, Node.AT_LEAST);
        assertThat(explanation.children())
                .extracting(Explanation::truth)
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.TRUE);
        Explanation disjunction = explanation.children().get(1);
        assertThat(disjunction.children()).extracting(Explanation::text).containsExactly("everyone", "not");
        assertThat(disjunction.children().get(1).children())
                .extracting(Explanation::text)
                .containsExactly("age is known");
        Explanation threshold = explanation.children().get(2);
        assertThat(threshold.text()).isEqualTo("at least 2 of");
        assertThat(threshold.children().get(2).node()).isEqualTo(Node.IF_UNKNOWN);
    }

    @Test
    void whatIsWorkedOutFromAnAttributeIsShownOrItsAttributeIsMissing() {
        Contact contact = contact()
                .set(COUNTRY, "DE")
                .set(INTERESTS, texts("a", "b", "c"))
                .set(BORN, date("2000-03-15"))
                .build();
        Criterion length = that(new TextLength(COUNTRY), is(1L));
        Criterion size = that(new SetSize(INTERESTS), is(1L));
        Criterion age = that(yearsSince(BORN, Times.BERLIN), is(1L));
        assertThat(explanation(length, contact, NOW).fact(ACTUAL)).contains("2");
        assertThat(explanation(size, contact, NOW).fact(ACTUAL)).contains("3");
        assertThat(explanation(age, contact, NOW).fact(ACTUAL)).contains("24");
        Contact nobody = contact().build();
        assertThat(explanation(length, nobody, NOW).fact(MISSING)).contains("attribute 'country'");
        assertThat(explanation(size, nobody, NOW).fact(MISSING)).contains("attribute 'interests'");
        assertThat(explanation(age, nobody, NOW).fact(MISSING)).contains("attribute 'born'");
    }

    @Test
    void factsThatAreNotThereAreEmpty() {
        assertThat(explanation(Constant.EVERYONE, contact().build(), NOW).fact(ACTUAL))
                .isEmpty();
    }

    @Nested
    class OfSomethingSensitive {
        private static final Contact BUDDHIST = contact()
                .set(RELIGION, "secret belief")
                .add(purchase("secret id", NOW).set(CARD, "secret card").build())
                .build();

        static Stream<Criterion> sensitiveCriteria() {
            return Stream.of(
                    that(RELIGION, is("secret belief")),
                    not(that(RELIGION, is("secret literal"))),
                    that(RELIGION, isKnown()),
                    that(new TextLength(RELIGION), isAtLeast(13L)),
                    happened(purchases(that(CARD, is("secret card")), ever())),
                    that(count(purchases(that(CARD, is("secret card")), ever())), isAtLeast(1L)),
                    that(new EventValue<>(EventPosition.LAST, CARD, purchases(ever())), is("secret card")));
        }

        @ParameterizedTest
        @MethodSource("sensitiveCriteria")
        void itIsMatched(Criterion criterion) {
            assertThat(Answers.truth(criterion, BUDDHIST, NOW)).isEqualTo(Truth.TRUE);
        }

        @ParameterizedTest
        @MethodSource("sensitiveCriteria")
        void nothingIsShown(Criterion criterion) {
            Explanation explanation = explanation(criterion, BUDDHIST, NOW);
            assertThat(explanation.toString())
                    .doesNotContain("secret")
                    .doesNotContain("religion")
                    .doesNotContain("card");
        }

        @ParameterizedTest
        @MethodSource("sensitiveCriteria")
        void itSaysThatSomethingIsWithheld(Criterion criterion) {
            Explanation explanation = explanation(criterion, BUDDHIST, NOW);
            Explanation leaf = explanation.children().isEmpty()
                    ? explanation
                    : explanation.children().get(0);
            assertThat(leaf.facts()).isEqualTo(List.of(new Fact(WITHHELD, "sensitive")));
            assertThat(leaf.events()).isEmpty();
        }

        @Test
        void whatIsBesideItIsShown() {
            Explanation explanation = explanation(
                    anyOf(that(RELIGION, is("x")), that(COUNTRY, is("DE"))),
                    contact().set(COUNTRY, "DE").build(),
                    NOW);
            assertThat(explanation.children().get(1).fact(ACTUAL)).contains("\"DE\"");
        }

        @Test
        void contactsAndEventsDoNotPrintIt() {
            assertThat(BUDDHIST.toString()).doesNotContain("secret belief");
            for (Event<?> event : BUDDHIST.events()) {
                assertThat(event.toString()).doesNotContain("secret card");
            }
        }

        @Test
        void verdictsDoNotPrintIt() {
            assertThat(Answers.verdict(that(RELIGION, is("secret belief")), BUDDHIST, NOW)
                            .toString())
                    .doesNotContain("secret");
        }
    }
}
