package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.fixture.Answers.truth;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.andNotMissing;
import static dev.segmentkit.fixture.Sentences.anyOf;
import static dev.segmentkit.fixture.Sentences.atLeast;
import static dev.segmentkit.fixture.Sentences.contains;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.hasAllOf;
import static dev.segmentkit.fixture.Sentences.hasAnniversary;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isIgnoringCase;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.isMissing;
import static dev.segmentkit.fixture.Sentences.isWithin;
import static dev.segmentkit.fixture.Sentences.matches;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.orMissing;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.texts;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.version;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.AMOUNT;
import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.HOME;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.vocabulary.Place;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S2 to S5. */
class MissingValueTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Contact NOTHING_KNOWN = contact().build();
    private static final Criterion MISSING = that(AGE, is(18L));

    static Stream<Criterion> testsOfValues() {
        return Stream.of(
                that(COUNTRY, is("DE")),
                that(COUNTRY, isIgnoringCase("de")),
                that(COUNTRY, isAtLeast("DE")),
                that(COUNTRY, contains("")),
                that(COUNTRY, matches(".*")),
                that(new TextLength(COUNTRY), isAtLeast(0L)),
                that(AGE, isAtLeast(Long.MIN_VALUE)),
                that(BALANCE, isBetween(decimal("-1"), decimal("1"))),
                that(SCORE, isAtLeast(0.0)),
                that(OPTED_IN, is(true)),
                that(OPTED_IN, is(false)),
                that(BORN, isAtLeast(LocalDate.MIN)),
                that(BORN, isIn(BERLIN_CALENDAR.today(), BERLIN)),
                that(BORN, hasAnniversary(BERLIN_CALENDAR.today(), BERLIN, LeapDayRule.MARCH_1)),
                that(yearsSince(BORN, BERLIN), isAtLeast(0L)),
                that(SIGNED_UP, isIn(inLast(1, Unit.DAYS))),
                that(PLAN, is(Shop.Plan.FREE)),
                that(INTERESTS, hasAnyOf("ski")),
                that(INTERESTS, hasAllOf("ski")),
                that(new SetSize(INTERESTS), is(0L)),
                that(HOME, isWithin(1e9, new Place(0, 0))),
                that(APP, isAtLeast(version("0"))),
                that(momentOfLast(purchases(ever())), isIn(inLast(1, Unit.DAYS))),
                that(EventAggregate.minimum(AMOUNT, purchases(ever())), isAtLeast(decimal("0"))));
    }

    @ParameterizedTest
    @MethodSource("testsOfValues")
    void aTestOfAMissingValueIsUnknown(Criterion test) {
        assertThat(truth(test, NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("testsOfValues")
    void soIsItsNegation(Criterion test) {
        assertThat(truth(not(test), NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
    }

    @Test
    void isMissingIsTrueOfAMissingValue() {
        assertThat(truth(that(AGE, isMissing()), NOTHING_KNOWN, NOW)).isEqualTo(TRUE);
    }

    @Test
    void isKnownIsFalseOfAMissingValue() {
        assertThat(truth(that(AGE, isKnown()), NOTHING_KNOWN, NOW)).isEqualTo(FALSE);
    }

    @Test
    void isMissingIsFalseOfAValue() {
        assertThat(truth(that(AGE, isMissing()), contact().set(AGE, 0).build(), NOW))
                .isEqualTo(FALSE);
    }

    @Test
    void emptyTextIsAValue() {
        Contact contact = contact().set(COUNTRY, "").build();
        assertThat(truth(that(COUNTRY, isKnown()), contact, NOW)).isEqualTo(TRUE);
        assertThat(truth(that(COUNTRY, is("DE")), contact, NOW)).isEqualTo(FALSE);
        assertThat(truth(that(new TextLength(COUNTRY), is(0L)), contact, NOW)).isEqualTo(TRUE);
    }

    @Test
    void theEmptySetIsAValue() {
        Contact contact = contact().set(INTERESTS, texts()).build();
        assertThat(truth(that(INTERESTS, isKnown()), contact, NOW)).isEqualTo(TRUE);
        assertThat(truth(that(INTERESTS, hasAnyOf("ski")), contact, NOW)).isEqualTo(FALSE);
        assertThat(truth(not(that(INTERESTS, hasAnyOf("ski"))), contact, NOW)).isEqualTo(TRUE);
        assertThat(truth(that(new SetSize(INTERESTS), is(0L)), contact, NOW)).isEqualTo(TRUE);
    }

    @Test
    void nullIsMissing() {
        Contact contact = contact().set(AGE, 18).set(AGE, null).build();
        assertThat(truth(that(AGE, isKnown()), contact, NOW)).isEqualTo(FALSE);
    }

    @Test
    void noEventsAreNotMissingButNone() {
        assertThat(truth(that(count(purchases(ever())), isKnown()), NOTHING_KNOWN, NOW))
                .isEqualTo(TRUE);
    }

    static Stream<Criterion> conjunctionsWithMissing() {
        return Stream.of(
                allOf(MISSING, Constant.EVERYONE, Constant.EVERYONE),
                allOf(Constant.EVERYONE, MISSING, Constant.EVERYONE),
                allOf(Constant.EVERYONE, Constant.EVERYONE, MISSING));
    }

    @ParameterizedTest
    @MethodSource("conjunctionsWithMissing")
    void missingLeavesAConjunctionOfTrueOnesUnknown(Criterion conjunction) {
        assertThat(truth(conjunction, NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
        assertThat(truth(not(conjunction), NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
    }

    static Stream<Criterion> conjunctionsWithMissingAndFalse() {
        return Stream.of(
                allOf(MISSING, Constant.NOBODY, Constant.EVERYONE),
                allOf(Constant.NOBODY, MISSING, Constant.EVERYONE),
                allOf(Constant.NOBODY, Constant.EVERYONE, MISSING));
    }

    @ParameterizedTest
    @MethodSource("conjunctionsWithMissingAndFalse")
    void falseDecidesAConjunctionWhateverIsMissing(Criterion conjunction) {
        assertThat(truth(conjunction, NOTHING_KNOWN, NOW)).isEqualTo(FALSE);
        assertThat(truth(not(conjunction), NOTHING_KNOWN, NOW)).isEqualTo(TRUE);
    }

    static Stream<Criterion> disjunctionsWithMissing() {
        return Stream.of(
                anyOf(MISSING, Constant.NOBODY, Constant.NOBODY),
                anyOf(Constant.NOBODY, MISSING, Constant.NOBODY),
                anyOf(Constant.NOBODY, Constant.NOBODY, MISSING));
    }

    @ParameterizedTest
    @MethodSource("disjunctionsWithMissing")
    void missingLeavesADisjunctionOfFalseOnesUnknown(Criterion disjunction) {
        assertThat(truth(disjunction, NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
        assertThat(truth(not(disjunction), NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
    }

    static Stream<Criterion> disjunctionsWithMissingAndTrue() {
        return Stream.of(
                anyOf(MISSING, Constant.EVERYONE, Constant.NOBODY),
                anyOf(Constant.EVERYONE, MISSING, Constant.NOBODY),
                anyOf(Constant.NOBODY, Constant.EVERYONE, MISSING));
    }

    @ParameterizedTest
    @MethodSource("disjunctionsWithMissingAndTrue")
    void trueDecidesADisjunctionWhateverIsMissing(Criterion disjunction) {
        assertThat(truth(disjunction, NOTHING_KNOWN, NOW)).isEqualTo(TRUE);
        assertThat(truth(not(disjunction), NOTHING_KNOWN, NOW)).isEqualTo(FALSE);
    }

    static Stream<Criterion> undecidedThresholds() {
        return Stream.of(
                atLeast(2, MISSING, Constant.EVERYONE, Constant.NOBODY),
                atLeast(2, Constant.EVERYONE, MISSING, Constant.NOBODY),
                atLeast(2, Constant.EVERYONE, Constant.NOBODY, MISSING));
    }

    @ParameterizedTest
    @MethodSource("undecidedThresholds")
    void atLeastIsUnknownIfTheMissingOneDecides(Criterion threshold) {
        assertThat(truth(threshold, NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
        assertThat(truth(not(threshold), NOTHING_KNOWN, NOW)).isEqualTo(UNKNOWN);
    }

    @Test
    void atLeastIsTrueOnceReached() {
        assertThat(truth(atLeast(2, MISSING, Constant.EVERYONE, Constant.EVERYONE), NOTHING_KNOWN, NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void atLeastIsFalseOnceOutOfReach() {
        assertThat(truth(atLeast(2, MISSING, Constant.NOBODY, Constant.NOBODY), NOTHING_KNOWN, NOW))
                .isEqualTo(FALSE);
    }

    @Test
    void unknownAtTheRootIsNoMember() {
        Segment segment = Answers.segment(MISSING);
        assertThat(Answers.engine(segment).matches(segment, NOTHING_KNOWN, NOW)).isFalse();
    }

    @Test
    void theVerdictSaysUnknownStill() {
        Verdict verdict = Answers.verdict(MISSING, NOTHING_KNOWN, NOW);
        assertThat(verdict.truth()).isEqualTo(UNKNOWN);
        assertThat(verdict.isMember()).isFalse();
    }

    @Test
    void nobodyIsInASegmentNorInItsOppositeIfTheDataDoNotSay() {
        assertThat(truth(MISSING, NOTHING_KNOWN, NOW)).isNotEqualTo(TRUE);
        assertThat(truth(not(MISSING), NOTHING_KNOWN, NOW)).isNotEqualTo(TRUE);
    }

    @Test
    void orMissingTakesUnknownIn() {
        assertThat(truth(orMissing(MISSING), NOTHING_KNOWN, NOW)).isEqualTo(TRUE);
    }

    @Test
    void andNotMissingKeepsUnknownOut() {
        assertThat(truth(andNotMissing(MISSING), NOTHING_KNOWN, NOW)).isEqualTo(FALSE);
        assertThat(truth(not(andNotMissing(MISSING)), NOTHING_KNOWN, NOW)).isEqualTo(TRUE);
    }

    @Test
    void aStatedAnswerLeavesKnownOnesAlone() {
        Contact contact = contact().set(AGE, 17).build();
        assertThat(truth(orMissing(MISSING), contact, NOW)).isEqualTo(FALSE);
        assertThat(truth(andNotMissing(not(MISSING)), contact, NOW)).isEqualTo(TRUE);
    }
}
