package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.hasAllOf;
import static dev.segmentkit.fixture.Sentences.hasAnyOf;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.isWithin;
import static dev.segmentkit.fixture.Sentences.not;
import static dev.segmentkit.fixture.Sentences.texts;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Sentences.version;
import static dev.segmentkit.fixture.Shop.APP;
import static dev.segmentkit.fixture.Shop.HOME;
import static dev.segmentkit.fixture.Shop.INTERESTS;
import static dev.segmentkit.fixture.Shop.OPTED_IN;
import static dev.segmentkit.fixture.Shop.PLAN;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.fixture.Shop;
import dev.segmentkit.vocabulary.Place;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V5, V8 and V9, flags and choices. */
class SetPlaceAndVersionTest {
    private static final Place BERLIN = new Place(52.52, 13.405);
    private static final Place HAMBURG = new Place(53.5511, 9.9937);

    private static Truth asked(Criterion criterion, Contact.Builder contact) {
        return Answers.truth(criterion, contact.build(), Instant.EPOCH);
    }

    private static Contact.Builder interestedIn(String... interests) {
        return contact().set(INTERESTS, Set.of(interests));
    }

    @Test
    void hasAnyOfNeedsOneMember() {
        assertThat(asked(that(INTERESTS, hasAnyOf("ski", "golf")), interestedIn("ski", "chess")))
                .isEqualTo(TRUE);
        assertThat(asked(that(INTERESTS, hasAnyOf("ski", "golf")), interestedIn("chess")))
                .isEqualTo(FALSE);
    }

    @Test
    void hasAllOfNeedsEachMember() {
        assertThat(asked(that(INTERESTS, hasAllOf("ski", "golf")), interestedIn("ski", "golf", "chess")))
                .isEqualTo(TRUE);
        assertThat(asked(that(INTERESTS, hasAllOf("ski", "golf")), interestedIn("ski")))
                .isEqualTo(FALSE);
    }

    @Test
    void hasNoneOfIsTheNegationOfHasAnyOf() {
        assertThat(asked(not(that(INTERESTS, hasAnyOf("ski"))), interestedIn("chess")))
                .isEqualTo(TRUE);
    }

    @Test
    void membersAreComparedExactly() {
        assertThat(asked(that(INTERESTS, hasAnyOf("Ski")), interestedIn("ski"))).isEqualTo(FALSE);
    }

    @Test
    void theSizeCountsMembers() {
        assertThat(asked(that(new SetSize(INTERESTS), is(2L)), interestedIn("a", "b")))
                .isEqualTo(TRUE);
        assertThat(asked(that(new SetSize(INTERESTS), is(0L)), contact().set(INTERESTS, texts())))
                .isEqualTo(TRUE);
    }

    @Test
    void aDistanceIncludesItsEnd() {
        double metres = BERLIN.metresTo(HAMBURG);
        Contact.Builder hamburger = contact().set(HOME, HAMBURG);
        assertThat(asked(that(HOME, isWithin(metres, BERLIN)), hamburger)).isEqualTo(TRUE);
        assertThat(asked(that(HOME, isWithin(Math.nextDown(metres), BERLIN)), hamburger))
                .isEqualTo(FALSE);
    }

    @Test
    void aPlaceIsWithinNoDistanceOfItself() {
        assertThat(asked(that(HOME, isWithin(0, BERLIN)), contact().set(HOME, BERLIN)))
                .isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"2.1, TRUE", "2.1.0, TRUE", "2.1.0+build.7, TRUE", "2.1.0-rc.1, FALSE", "2.1.1, FALSE", "2, FALSE"})
    void missingPartsOfAVersionCountAsZero(String installed, Truth truth) {
        assertThat(asked(that(APP, is(version("2.1"))), contact().set(APP, version(installed))))
                .isEqualTo(truth);
    }

    @Test
    void aPreReleaseComesBeforeItsRelease() {
        assertThat(asked(that(APP, isLessThan(version("2.1"))), contact().set(APP, version("2.1.0-rc.1"))))
                .isEqualTo(TRUE);
    }

    @Test
    void versionsAreOrderedByNumber() {
        assertThat(asked(that(APP, isAtLeast(version("2.9"))), contact().set(APP, version("2.10"))))
                .isEqualTo(TRUE);
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(asked(that(OPTED_IN, is(false)), contact().set(OPTED_IN, false)))
                .isEqualTo(TRUE);
        assertThat(asked(that(OPTED_IN, is(true)), contact().set(OPTED_IN, false)))
                .isEqualTo(FALSE);
    }

    @Test
    void aChoiceIsOneOfItsConstants() {
        assertThat(asked(that(PLAN, is(Shop.Plan.PRO)), contact().set(PLAN, Shop.Plan.PRO)))
                .isEqualTo(TRUE);
        assertThat(asked(that(PLAN, is(Shop.Plan.PRO)), contact().set(PLAN, Shop.Plan.FREE)))
                .isEqualTo(FALSE);
    }
}
