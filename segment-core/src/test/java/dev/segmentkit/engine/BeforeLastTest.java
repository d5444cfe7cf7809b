package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.beforeLast;
import static dev.segmentkit.fixture.Sentences.date;
import static dev.segmentkit.fixture.Sentences.days;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.happenedFirst;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Shop.buyer;
import static dev.segmentkit.fixture.Shop.contact;
import static dev.segmentkit.fixture.Times.justAfter;
import static dev.segmentkit.fixture.Times.utc;
import static dev.segmentkit.time.TimeSpan.Unit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Times;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** T4: what lies before a rolling window. */
class BeforeLastTest {
    private static final Instant NOW = utc("2024-03-15T12:00:00Z");
    private static final Instant EDGE = NOW.minus(Duration.ofDays(60));
    private static final Criterion BOUGHT_BEFORE = happened(purchases(beforeLast(days(60))));

    @Test
    void itIsWhatTheRollingWindowLeavesOver() {
        Criterion boughtSince = happened(purchases(inLast(60, DAYS)));
        assertThat(Answers.truth(BOUGHT_BEFORE, buyer(EDGE), NOW)).isEqualTo(TRUE);
        assertThat(Answers.truth(boughtSince, buyer(EDGE), NOW)).isEqualTo(FALSE);
        assertThat(Answers.truth(BOUGHT_BEFORE, buyer(justAfter(EDGE)), NOW)).isEqualTo(FALSE);
        assertThat(Answers.truth(boughtSince, buyer(justAfter(EDGE)), NOW)).isEqualTo(TRUE);
    }

    @Test
    void anEventOfAnyAgeLiesInIt() {
        assertThat(Answers.truth(BOUGHT_BEFORE, buyer(utc("1970-01-01T00:00:00Z")), NOW))
                .isEqualTo(TRUE);
    }

    @Test
    void anEventEntersAfterTheSpanAndStays() {
        Contact contact = buyer(NOW.minusSeconds(5));
        Instant enters = NOW.minusSeconds(5).plus(Duration.ofDays(60));
        assertThat(Answers.verdict(BOUGHT_BEFORE, contact, NOW).validUntil()).isEqualTo(enters);
        assertThat(Answers.truth(BOUGHT_BEFORE, contact, enters)).isEqualTo(TRUE);
        assertThat(Answers.verdict(BOUGHT_BEFORE, contact, enters).validUntil()).isEqualTo(Instant.MAX);
    }

    @Test
    void momentsAndDatesAreAskedForItToo() {
        Contact contact =
                contact().set(SIGNED_UP, EDGE).set(BORN, date("2024-01-15")).build();
        assertThat(Answers.truth(that(SIGNED_UP, isIn(beforeLast(days(60)))), contact, NOW))
                .isEqualTo(TRUE);
        assertThat(Answers.truth(that(BORN, isIn(beforeLast(days(60)), Times.BERLIN)), contact, NOW))
                .isEqualTo(TRUE);
        assertThat(Answers.truth(that(BORN, isIn(beforeLast(days(61)), Times.BERLIN)), contact, NOW))
                .isEqualTo(FALSE);
    }

    @Test
    void theFirstTimeMayHaveBeenInIt() {
        Criterion first = happenedFirst(purchases(beforeLast(days(60))));
        assertThat(Answers.truth(first, buyer(EDGE, NOW), NOW)).isEqualTo(TRUE);
        assertThat(Answers.truth(first, buyer(NOW), NOW)).isEqualTo(FALSE);
    }
}
