package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Sentences.BERLIN_CALENDAR;
import static dev.segmentkit.fixture.Sentences.allOf;
import static dev.segmentkit.fixture.Sentences.contains;
import static dev.segmentkit.fixture.Sentences.count;
import static dev.segmentkit.fixture.Sentences.ever;
import static dev.segmentkit.fixture.Sentences.happened;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.inLast;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isIgnoringCase;
import static dev.segmentkit.fixture.Sentences.isIn;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Sentences.purchases;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.version;
import static dev.segmentkit.fixture.Sentences.yearsSince;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.BORN;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.SIGNED_UP;
import static dev.segmentkit.fixture.Times.BERLIN;
import static dev.segmentkit.fixture.Times.NEW_YORK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.index.Axis.Kind;
import dev.segmentkit.time.TimeSpan.Unit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AxesTest {
    private static Axis axis(Criterion criterion) {
        return Axes.of(new Literal(criterion, Wanted.TRUE));
    }

    private static Kind kind(Criterion criterion) {
        return axis(criterion).kind();
    }

    @Test
    void valuesThatAreAsGoodAsNumbers() {
        assertThat(kind(that(AGE, isAtLeast(18L)))).isEqualTo(Kind.NUMBER);
        assertThat(kind(that(OPTED_IN, is(true)))).isEqualTo(Kind.NUMBER);
        assertThat(kind(that(PLAN, is(Plan.PRO)))).isEqualTo(Kind.NUMBER);
        assertThat(kind(that(SIGNED_UP, isAtLeast(Instant.EPOCH)))).isEqualTo(Kind.NUMBER);
        assertThat(kind(that(APP, isAtLeast(version("2.1"))))).isEqualTo(Kind.RANK);
    }

    @Test
    void extremeLiteralsAreAskedByThemselves() {
        assertThat(kind(that(AGE, isAtLeast(Long.MAX_VALUE)))).isEqualTo(Kind.TRUTH);
        assertThat(kind(that(SIGNED_UP, isAtLeast(Instant.MIN)))).isEqualTo(Kind.TRUTH);
    }

    @Test
    void textsByWhatIsAsked() {
        assertThat(kind(that(COUNTRY, is("DE")))).isEqualTo(Kind.TEXT);
        assertThat(kind(that(COUNTRY, isKnown()))).isEqualTo(Kind.TEXT);
        assertThat(kind(that(COUNTRY, isIgnoringCase("de")))).isEqualTo(Kind.FOLDED_TEXT);
        assertThat(kind(that(COUNTRY, isAtLeast("DE")))).isEqualTo(Kind.RANK);
        assertThat(kind(that(COUNTRY, contains("D")))).isEqualTo(Kind.TRUTH);
        assertThat(kind(that(INTERESTS, hasAnyOf("ski")))).isEqualTo(Kind.SET);
    }

    @Test
    void windowsByWhetherTheyMoveEvenly() {
        assertThat(kind(that(SIGNED_UP, isIn(inLast(30, Unit.DAYS))))).isEqualTo(Kind.AGE);
        assertThat(kind(that(SIGNED_UP, isIn(BERLIN_CALENDAR.thisMonth())))).isEqualTo(Kind.TRUTH);
        assertThat(kind(that(BORN, isIn(inLast(30, Unit.DAYS), BERLIN)))).isEqualTo(Kind.DAYS_AGO);
        assertThat(axis(that(BORN, isIn(inLast(30, Unit.DAYS), BERLIN))))
                .isEqualTo(axis(that(BORN, isIn(inLast(7, Unit.DAYS), BERLIN))))
                .isNotEqualTo(axis(that(BORN, isIn(inLast(30, Unit.DAYS), NEW_YORK))));
    }

    @Test
    void whatIsWorkedOut() {
        assertThat(kind(that(yearsSince(BORN, BERLIN), isAtLeast(18L)))).isEqualTo(Kind.DERIVED);
        assertThat(kind(that(count(purchases(ever())), isAtLeast(1L)))).isEqualTo(Kind.MEASURE);
        assertThat(axis(that(count(purchases(ever())), isAtLeast(1L))))
                .isEqualTo(axis(that(count(purchases(ever())), is(7L))));
        assertThat(kind(happened(purchases(ever())))).isEqualTo(Kind.TRUTH);
    }

    @Test
    void whatIsNotTakenApartIsAboutItself() {
        Criterion both = allOf(that(AGE, isAtLeast(18L)), that(OPTED_IN, is(true)));
        assertThat(axis(both)).isEqualTo(new Axis(Kind.WHOLE, new Literal(both, Wanted.TRUE)));
    }
}
