package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.contains;
import static dev.segmentkit.fixture.Sentences.containsIgnoringCase;
import static dev.segmentkit.fixture.Sentences.endsWith;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAnyOf;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isIgnoringCase;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.matches;
import static dev.segmentkit.fixture.Sentences.startsWith;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.COUNTRY;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V3 and V4. */
class TextTest {
    /** The last code point of one UTF-16 unit, and the first of two: in UTF-16 it is the other way round. */
    private static final String LAST_BELOW = "\uFFFD";

    private static final String FIRST_BEYOND = "\uD800\uDC00";

    private static Truth asked(String text, Expectation<? super String> expected) {
        return Answers.truth(
                that(COUNTRY, expected), contact().set(COUNTRY, text).build(), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"DE, TRUE", "de, FALSE", "' DE', FALSE", "'DE ', FALSE", "D, FALSE", "'', FALSE"})
    void equalityIsExact(String text, Truth truth) {
        assertThat(asked(text, is("DE"))).isEqualTo(truth);
    }

    @Test
    void composedAndDecomposedLettersAreDifferent() {
        assertThat(asked("\u00e9", is("e\u0301"))).isEqualTo(FALSE);
    }

    @Test
    void oneOfSeveralIsEnough() {
        assertThat(asked("AT", isAnyOf("DE", "AT"))).isEqualTo(TRUE);
    }

    @Test
    void orderIsByCodePointAndNotByUtf16Unit() {
        assertThat(LAST_BELOW.compareTo(FIRST_BEYOND)).isPositive();
        assertThat(asked(FIRST_BEYOND, isGreaterThan(LAST_BELOW))).isEqualTo(TRUE);
        assertThat(asked(LAST_BELOW, isLessThan(FIRST_BEYOND))).isEqualTo(TRUE);
    }

    @Test
    void aTextComesAfterEveryBeginningOfIt() {
        assertThat(asked("ab", isGreaterThan("a"))).isEqualTo(TRUE);
        assertThat(asked("", isLessThan("a"))).isEqualTo(TRUE);
    }

    @Test
    void rangesOfTextIncludeBothEnds() {
        assertThat(asked("a", isBetween("a", "c"))).isEqualTo(TRUE);
        assertThat(asked("c", isBetween("a", "c"))).isEqualTo(TRUE);
        assertThat(asked("ca", isBetween("a", "c"))).isEqualTo(FALSE);
    }

    @Test
    void lengthIsInCodePoints() {
        assertThat(Answers.truth(
                        that(new TextLength(COUNTRY), is(2L)),
                        contact().set(COUNTRY, "a\uD83D\uDE00").build(),
                        Instant.EPOCH))
                .isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"de, TRUE", "De, TRUE", "DE, TRUE", "dee, FALSE"})
    void caseCanBeIgnored(String text, Truth truth) {
        assertThat(asked(text, isIgnoringCase("DE"))).isEqualTo(truth);
    }

    @Test
    void foldingIsOneToOne() {
        assertThat(asked("strasse", isIgnoringCase("straße"))).isEqualTo(FALSE);
        assertThat(asked("STRA\u1E9EE", isIgnoringCase("straße"))).isEqualTo(TRUE);
    }

    @Test
    void foldingReachesBeyondTheBasicPlane() {
        assertThat(asked("\uD801\uDC00", isIgnoringCase("\uD801\uDC28"))).isEqualTo(TRUE);
    }

    @Test
    void greekFinalSigmaIsASigma() {
        assertThat(asked("ΟΔΥΣΣΕΥΣ", isIgnoringCase("οδυσσευς"))).isEqualTo(TRUE);
    }

    @Test
    void foldingDoesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(asked("TITLE", isIgnoringCase("title"))).isEqualTo(TRUE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void containsStartsAndEnds() {
        assertThat(asked("abc", contains("b"))).isEqualTo(TRUE);
        assertThat(asked("abc", contains("B"))).isEqualTo(FALSE);
        assertThat(asked("abc", startsWith("ab"))).isEqualTo(TRUE);
        assertThat(asked("abc", startsWith("bc"))).isEqualTo(FALSE);
        assertThat(asked("abc", endsWith("bc"))).isEqualTo(TRUE);
        assertThat(asked("abc", endsWith("ab"))).isEqualTo(FALSE);
    }

    @Test
    void containsCanIgnoreCase() {
        assertThat(asked("xSTRA\u1E9EEx", containsIgnoringCase("straße"))).isEqualTo(TRUE);
        assertThat(asked("xSTRASSEx", containsIgnoringCase("straße"))).isEqualTo(FALSE);
    }

    @Test
    void everyTextContainsTheEmptyOne() {
        assertThat(asked("", contains(""))).isEqualTo(TRUE);
        assertThat(asked("a", startsWith(""))).isEqualTo(TRUE);
    }

    @Test
    void aPatternMustMatchTheWholeValue() {
        assertThat(asked("abc", matches("b"))).isEqualTo(FALSE);
        assertThat(asked("abc", matches(".b."))).isEqualTo(TRUE);
    }

    @Test
    void everyAlternativeOfAPatternIsTriedForTheWholeValue() {
        assertThat(asked("ab", matches("a|ab"))).isEqualTo(TRUE);
    }

    @Test
    void aPatternHasCodePoints() {
        assertThat(asked("\uD83D\uDE00", matches("."))).isEqualTo(TRUE);
    }

    @Test
    void aPatternDoesNotStopAtALineFeed() {
        assertThat(asked("a\n", matches("a"))).isEqualTo(FALSE);
        assertThat(asked("a\n", matches("a$"))).isEqualTo(FALSE);
    }

    /** Backtracking would try 2 to the power of 60 ways. */
    @Test
    void aPatternIsMatchedInLinearTime() {
        assertThat(asked("a".repeat(60) + "!", matches("(a|a)*b"))).isEqualTo(FALSE);
    }
}
