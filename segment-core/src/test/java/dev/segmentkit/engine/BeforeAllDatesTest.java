package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.aPurchase;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.fading;
import static dev.segmentkit.fixture.Sentences.followedBy;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.hours;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.momentOfFirst;
import static dev.segmentkit.fixture.Sentences.months;
import static dev.segmentkit.fixture.Sentences.notFollowedBy;
import static dev.segmentkit.fixture.Sentences.points;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.score;
import static dev.segmentkit.fixture.Sentences.sequence;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.within;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Times;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Moments that lie before all dates, as hosts write them that know no better, are answered like others. */
class BeforeAllDatesTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant LONG_AGO = justAfter(Instant.MIN);
    private static final Contact CONTACT = buyer(LONG_AGO, NOW);

    private static Truth truth(Criterion criterion) {
        return Answers.truth(criterion, CONTACT, NOW);
    }

    @Test
    void asEventsOfASequence() {
        assertThat(truth(sequence(purchases(ever()), followedBy(aPurchase())))).isEqualTo(TRUE);
        assertThat(truth(sequence(purchases(ever()), within(hours(1), followedBy(aPurchase())))))
                .isEqualTo(FALSE);
        assertThat(truth(sequence(purchases(ever()), within(hours(1), notFollowedBy(aPurchase())))))
                .isEqualTo(TRUE);
    }

    @Test
    void asFirstEvents() {
        assertThat(truth(that(momentOfFirst(purchases(ever())), is(LONG_AGO)))).isEqualTo(TRUE);
        assertThat(truth(that(new DaysSince(EventPosition.FIRST, purchases(ever())), isAtLeast(700_000L))))
                .isEqualTo(TRUE);
        assertThat(truth(happened(purchases(beforeLast(days(60)))))).isEqualTo(TRUE);
    }

    @Test
    void asMomentsFromWhichPointsFade() {
        Score byDay = score(fading("0.1", days(30), momentOfFirst(purchases(ever())), points(10, Constant.EVERYONE)));
        assertThat(truth(that(byDay, is(decimal("0"))))).isEqualTo(TRUE);
        Score byMonth = score(fading(
                "0.1", months(1, Times.BERLIN), momentOfFirst(purchases(ever())), points(10, Constant.EVERYONE)));
        assertThat(truth(that(byMonth, is(decimal("0"))))).isEqualTo(TRUE);
    }
}
