package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.criteria.Truth.UNKNOWN;
import static dev.segmentkit.explain.Fact.Key.KNOWN_SINCE;
import static dev.segmentkit.fixture.Answers.explanation;
import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.aLogin;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.ago;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.fading;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.from;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.ifUnknown;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.momentOfLast;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Shop.login;
import static dev.segmentkit.fixture.Shop.purchase;
import static dev.segmentkit.fixture.Times.berlin;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.justBefore;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static dev.segmentkit.time.TimeSpan.Unit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.time.Window;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T9: whether something happened, where not all of the history is known. */
class HistoryKnownSinceTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant KNOWN = daysAgo(30);

    /** Begins before the history is known. */
    private static final Window REACHES_BACK = inLast(60, DAYS);

    /** Begins when the history is known. */
    private static final Window KNOWN_IN_FULL = inLast(30, DAYS);

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Contact known(Event<?>... events) {
        return contact().historyKnownSince(KNOWN).add(events).build();
    }

    private static Event<?> bought(long daysAgo) {
        return purchase("p-" + daysAgo, daysAgo(daysAgo)).build();
    }

    private static Event<?> loggedIn(long daysAgo) {
        return login("l-" + daysAgo, daysAgo(daysAgo));
    }

    private static Truth truth(Criterion criterion, Event<?>... events) {
        return Answers.truth(criterion, known(events), NOW);
    }

    @Nested
    class Happened {
        private static final Criterion WITHIN_60_DAYS = happened(purchases(REACHES_BACK));
        private static final Criterion WITHIN_30_DAYS = happened(purchases(KNOWN_IN_FULL));

        @Test
        void isTrueIfOneIsKnown() {
            assertThat(truth(WITHIN_60_DAYS, bought(10))).isEqualTo(TRUE);
            assertThat(truth(WITHIN_60_DAYS, bought(50))).isEqualTo(TRUE);
        }

        @Test
        void isUnknownIfNoneIsKnownWhereTheWindowReachesBack() {
            assertThat(truth(WITHIN_60_DAYS)).isEqualTo(UNKNOWN);
            assertThat(truth(WITHIN_60_DAYS, bought(61))).isEqualTo(UNKNOWN);
            assertThat(truth(not(WITHIN_60_DAYS))).isEqualTo(UNKNOWN);
        }

        @Test
        void isFalseIfNoneIsKnownWhereAllIsKnown() {
            assertThat(truth(WITHIN_30_DAYS)).isEqualTo(FALSE);
            assertThat(truth(WITHIN_30_DAYS, bought(50))).isEqualTo(FALSE);
        }

        @Test
        void isFalseForOthersOfWhomAllIsKnown() {
            assertThat(Answers.truth(WITHIN_60_DAYS, contact().build(), NOW)).isEqualTo(FALSE);
        }

        @Test
        void isDecidedWhenTheWindowHasLeftTheUnknownPast() {
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            assertThat(Answers.verdict(WITHIN_60_DAYS, known(), NOW).validUntil())
                    .isEqualTo(leaves);
            assertThat(Answers.truth(WITHIN_60_DAYS, known(), justBefore(leaves)))
                    .isEqualTo(UNKNOWN);
            assertThat(Answers.truth(WITHIN_60_DAYS, known(), leaves)).isEqualTo(FALSE);
        }

        @Test
        void staysFalseWhileAllIsKnown() {
            assertThat(Answers.verdict(WITHIN_30_DAYS, known(), NOW).validUntil())
                    .isEqualTo(Instant.MAX);
        }
    }

    @Nested
    class AWindowReachesBack {
        private static Truth known(Window window, Instant since) {
            return Answers.truth(
                    happened(purchases(window)),
                    contact().historyKnownSince(since).build(),
                    NOW);
        }

        @Test
        void ifAMomentOfItIsNotKnown() {
            Instant first = justAfter(daysAgo(60));
            assertThat(known(REACHES_BACK, justAfter(first))).isEqualTo(UNKNOWN);
            assertThat(known(REACHES_BACK, first)).isEqualTo(FALSE);
        }

        @Test
        void fromItsBeginningOnIfThatBelongsToIt() {
            Window window = from(daysAgo(60), daysAgo(50));
            assertThat(known(window, justAfter(daysAgo(60)))).isEqualTo(UNKNOWN);
            assertThat(known(window, daysAgo(60))).isEqualTo(FALSE);
        }

        @Test
        void alwaysIfItHasNoBeginning() {
            assertThat(known(ever(), Instant.EPOCH)).isEqualTo(UNKNOWN);
            assertThat(known(beforeLast(days(1)), Instant.EPOCH)).isEqualTo(UNKNOWN);
        }

        @Test
        void alsoIfAllOfItIsUnknown() {
            assertThat(known(from(daysAgo(90), daysAgo(80)), KNOWN)).isEqualTo(UNKNOWN);
            assertThat(known(ago(60, 50, DAYS), KNOWN)).isEqualTo(UNKNOWN);
        }

        @Test
        void forEverIfItDoesNotMove() {
            Criterion then = happened(purchases(from(daysAgo(90), daysAgo(10))));
            assertThat(Answers.verdict(then, HistoryKnownSinceTest.known(), NOW).validUntil())
                    .isEqualTo(Instant.MAX);
        }

        @Test
        void butNotIfItIsStillToCome() {
            Window tomorrow = from(daysAgo(-1), daysAgo(-2));
            assertThat(known(tomorrow, KNOWN)).isEqualTo(FALSE);
            assertThat(known(tomorrow, daysAgo(-10))).isEqualTo(FALSE);
            assertThat(known(BERLIN_CALENDAR.thisMonth(), berlin("2024-03-01T00:00")))
                    .isEqualTo(FALSE);
        }

        @Test
        void asLongAsNothingOfThePastIsKnown() {
            Instant tomorrow = daysAgo(-1);
            Contact contact = contact().historyKnownSince(tomorrow).build();
            Criterion lately = happened(purchases(inLast(1, MINUTES)));
            Verdict verdict = Answers.verdict(lately, contact, NOW);
            assertThat(verdict.truth()).isEqualTo(UNKNOWN);
            assertThat(verdict.validUntil()).isEqualTo(justAfter(NOW));
            assertThat(Answers.truth(lately, contact, tomorrow)).isEqualTo(UNKNOWN);
            assertThat(Answers.truth(lately, contact, tomorrow.plusSeconds(60))).isEqualTo(FALSE);
        }
    }

    @Test
    void aHistoryThatIsKnownSinceTheBeginningOfTimeIsKnownInFull() {
        Contact contact = contact().historyKnownSince(Instant.MIN).build();
        assertThat(Answers.truth(happened(purchases(ever())), contact, NOW)).isEqualTo(FALSE);
    }

    @Test
    void aHistoryThatWillNeverBeKnownIsUnknown() {
        Contact contact = contact().historyKnownSince(Instant.MAX).build();
        assertThat(Answers.truth(happened(purchases(inLast(1, DAYS))), contact, NOW))
                .isEqualTo(UNKNOWN);
    }

    @Nested
    class HappenedForTheFirstTime {
        @Test
        void isFalseIfTheFirstKnownEventComesBeforeTheWindow() {
            assertThat(truth(happenedFirst(purchases(REACHES_BACK)), bought(61), bought(50)))
                    .isEqualTo(FALSE);
            assertThat(truth(happenedFirst(purchases(KNOWN_IN_FULL)), bought(31), bought(5)))
                    .isEqualTo(FALSE);
        }

        @Test
        void isFalseIfAllOfTheWindowIsKnownAndTheFirstIsNotInIt() {
            assertThat(truth(happenedFirst(purchases(KNOWN_IN_FULL)))).isEqualTo(FALSE);
            assertThat(truth(happenedFirst(purchases(ago(20, 10, DAYS))), bought(5)))
                    .isEqualTo(FALSE);
        }

        @Test
        void isTrueInAWindowWithoutABeginning() {
            assertThat(truth(happenedFirst(purchases(ever())), bought(5))).isEqualTo(TRUE);
            assertThat(truth(happenedFirst(purchases(beforeLast(days(10)))), bought(20)))
                    .isEqualTo(TRUE);
        }

        @Test
        void isUnknownInAnyOther() {
            assertThat(truth(happenedFirst(purchases(REACHES_BACK)), bought(5))).isEqualTo(UNKNOWN);
            assertThat(truth(happenedFirst(purchases(KNOWN_IN_FULL)), bought(5)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void isUnknownIfAnEarlierOneMayLieInTheWindow() {
            assertThat(truth(happenedFirst(purchases(REACHES_BACK)))).isEqualTo(UNKNOWN);
            assertThat(truth(happenedFirst(purchases(ago(60, 10, DAYS))), bought(5)))
                    .isEqualTo(UNKNOWN);
            assertThat(truth(happenedFirst(purchases(beforeLast(days(10)))), bought(5)))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void holdsUntilTheWindowHasLeftTheUnknownPast() {
            Criterion first = happenedFirst(purchases(REACHES_BACK));
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            assertThat(Answers.verdict(first, known(), NOW).validUntil()).isEqualTo(leaves);
            assertThat(Answers.truth(first, known(), leaves)).isEqualTo(FALSE);
        }

        @Test
        void holdsUntilTheFirstKnownEventLeavesTheWindow() {
            Criterion first = happenedFirst(purchases(KNOWN_IN_FULL));
            Instant leaves = daysAgo(5).plus(Duration.ofDays(30));
            assertThat(Answers.verdict(first, known(bought(5)), NOW).validUntil())
                    .isEqualTo(leaves);
            assertThat(Answers.truth(first, known(bought(5)), leaves)).isEqualTo(FALSE);
        }
    }

    @Nested
    class ASequence {
        private static final Criterion FOLLOWED = sequence(purchases(REACHES_BACK), followedBy(aLogin()));

        @Test
        void isTrueIfEventsThatAreKnownFit() {
            assertThat(truth(FOLLOWED, bought(10), loggedIn(5))).isEqualTo(TRUE);
            assertThat(truth(FOLLOWED, bought(50), loggedIn(40))).isEqualTo(TRUE);
        }

        @Test
        void isUnknownIfNoneFit() {
            assertThat(truth(FOLLOWED)).isEqualTo(UNKNOWN);
            assertThat(truth(FOLLOWED, loggedIn(10), bought(5))).isEqualTo(UNKNOWN);
        }

        @Test
        void isFalseIfItCannotHaveBegunInTheUnknownPast() {
            Criterion lately = sequence(purchases(KNOWN_IN_FULL), followedBy(aLogin()));
            assertThat(truth(lately)).isEqualTo(FALSE);
            assertThat(truth(lately, bought(50), loggedIn(10))).isEqualTo(FALSE);
        }

        @Test
        void withAnEndThatMustNotHappenIsTrueOnlyWhereAllIsKnown() {
            Criterion left = sequence(purchases(REACHES_BACK), within(days(2), notFollowedBy(aLogin())));
            assertThat(truth(left, bought(30))).isEqualTo(TRUE);
            assertThat(truth(left, bought(31))).isEqualTo(UNKNOWN);
            assertThat(truth(left, bought(31), loggedIn(30))).isEqualTo(UNKNOWN);
            assertThat(Answers.truth(
                            left, known(purchase("1", justBefore(KNOWN)).build()), NOW))
                    .isEqualTo(UNKNOWN);
        }

        @Test
        void withAStepThatMustNotHappenIsTrueOnlyWhereAllIsKnown() {
            Criterion undisturbed = sequence(purchases(REACHES_BACK), notFollowedBy(aLogin()), followedBy(aPurchase()));
            assertThat(truth(undisturbed, bought(30), bought(20))).isEqualTo(TRUE);
            assertThat(truth(undisturbed, bought(31), bought(20))).isEqualTo(UNKNOWN);
        }

        @Test
        void isDecidedWhenTheWindowHasLeftTheUnknownPast() {
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            assertThat(Answers.verdict(FOLLOWED, known(), NOW).validUntil()).isEqualTo(leaves);
            assertThat(Answers.truth(FOLLOWED, known(), leaves)).isEqualTo(FALSE);
        }
    }

    @Nested
    class AScore {
        private static final Contact NOTHING_KNOWN = known();

        @Test
        void countsCriteriaAsUnknown() {
            Score score = score(ifUnknown(3, points(10, happened(purchases(REACHES_BACK)))));
            assertThat(Answers.truth(that(score, is(decimal("3"))), NOTHING_KNOWN, NOW))
                    .isEqualTo(TRUE);
        }

        @Test
        void countsACriterionAsUnknownIfItsMomentIs() {
            Score score = score(ifUnknown(
                    3, fading("0.1", days(30), momentOfFirst(purchases(REACHES_BACK)), points(10, Constant.EVERYONE))));
            assertThat(Answers.truth(that(score, is(decimal("3"))), known(bought(10)), NOW))
                    .isEqualTo(TRUE);
        }

        @Test
        void fadesSinceAMomentThatIsKnown() {
            Score score = score(ifUnknown(
                    3, fading("0.1", days(10), momentOfLast(purchases(REACHES_BACK)), points(10, Constant.EVERYONE))));
            assertThat(Answers.truth(that(score, is(decimal("9"))), known(bought(10)), NOW))
                    .isEqualTo(TRUE);
            assertThat(Answers.truth(that(score, is(decimal("3"))), known(bought(31)), NOW))
                    .isEqualTo(TRUE);
        }

        @Test
        void holdsUntilItsMomentIsKnown() {
            Criterion criterion = that(
                    score(ifUnknown(
                            3,
                            fading(
                                    "0.1",
                                    days(10),
                                    momentOfFirst(purchases(REACHES_BACK)),
                                    points(10, Constant.EVERYONE)))),
                    is(decimal("3")));
            Instant leaves = justBefore(KNOWN).plus(Duration.ofDays(60));
            assertThat(Answers.verdict(criterion, known(bought(1)), NOW).validUntil())
                    .isEqualTo(leaves);
            assertThat(Answers.truth(criterion, known(bought(1)), leaves)).isEqualTo(FALSE);
        }
    }

    @Nested
    class AnExplanation {
        @Test
        void saysSinceWhenTheHistoryIsKnownIfTheWindowReachesBack() {
            assertThat(explanation(happened(purchases(REACHES_BACK)), known(), NOW)
                            .fact(KNOWN_SINCE))
                    .contains("2024-02-14T12:00:00Z");
            assertThat(explanation(sequence(purchases(REACHES_BACK), followedBy(aLogin())), known(), NOW)
                            .fact(KNOWN_SINCE))
                    .contains("2024-02-14T12:00:00Z");
        }

        @Test
        void doesNotSayItOtherwise() {
            assertThat(explanation(happened(purchases(KNOWN_IN_FULL)), known(), NOW)
                            .fact(KNOWN_SINCE))
                    .isEmpty();
            assertThat(explanation(happened(purchases(REACHES_BACK)), contact().build(), NOW)
                            .fact(KNOWN_SINCE))
                    .isEmpty();
        }
    }
}
