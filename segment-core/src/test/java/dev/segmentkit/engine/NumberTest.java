package dev.segmentkit.engine;

import static dev.segmentkit.criteria.Truth.FALSE;
import static dev.segmentkit.criteria.Truth.TRUE;
import static dev.segmentkit.fixture.Sentences.decimal;
import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAnyOf;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isAtMost;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isGreaterThan;
import static dev.segmentkit.fixture.Sentences.isLessThan;
import static dev.segmentkit.fixture.Sentences.that;
import static dev.segmentkit.fixture.Shop.AGE;
import static dev.segmentkit.fixture.Shop.BALANCE;
import static dev.segmentkit.fixture.Shop.SCORE;
import static dev.segmentkit.fixture.Shop.contact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.fixture.Answers;
import dev.segmentkit.vocabulary.Attribute;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V2, V6 and V10 for numbers. */
class NumberTest {
    private static <V> Truth asked(Attribute<Contact, V> attribute, V value, Expectation<? super V> expected) {
        return Answers.truth(
                that(attribute, expected), contact().set(attribute, value).build(), Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({"17, FALSE", "18, TRUE", "19, TRUE"})
    void atLeastIncludesItsBound(long age, Truth truth) {
        assertThat(asked(AGE, age, isAtLeast(18L))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"17, FALSE", "18, FALSE", "19, TRUE"})
    void greaterThanDoesNot(long age, Truth truth) {
        assertThat(asked(AGE, age, isGreaterThan(18L))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"17, TRUE", "18, TRUE", "19, FALSE"})
    void atMostIncludesItsBound(long age, Truth truth) {
        assertThat(asked(AGE, age, isAtMost(18L))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"17, TRUE", "18, FALSE", "19, FALSE"})
    void lessThanDoesNot(long age, Truth truth) {
        assertThat(asked(AGE, age, isLessThan(18L))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"17, FALSE", "18, TRUE", "19, TRUE", "20, TRUE", "21, FALSE"})
    void rangesOfNumbersIncludeBothEnds(long age, Truth truth) {
        assertThat(asked(AGE, age, isBetween(18L, 20L))).isEqualTo(truth);
    }

    @Test
    void theLargestWholeNumbersAreExact() {
        assertThat(asked(AGE, Long.MAX_VALUE, isGreaterThan(Long.MAX_VALUE - 1)))
                .isEqualTo(TRUE);
        assertThat(asked(AGE, Long.MIN_VALUE, isLessThan(Long.MIN_VALUE + 1))).isEqualTo(TRUE);
    }

    @ParameterizedTest
    @CsvSource({"2.0, 2.00", "2.00, 2", "2E+1, 20", "0, 0.000", "-0.10, -0.1"})
    void decimalsAreEqualByValue(BigDecimal value, BigDecimal literal) {
        assertThat(asked(BALANCE, value, is(literal))).isEqualTo(TRUE);
        assertThat(asked(BALANCE, value, isAnyOf(decimal("7"), literal))).isEqualTo(TRUE);
        assertThat(asked(BALANCE, value, isGreaterThan(literal))).isEqualTo(FALSE);
        assertThat(asked(BALANCE, value, isBetween(literal, literal))).isEqualTo(TRUE);
    }

    @Test
    void decimalsAreNotRounded() {
        assertThat(asked(BALANCE, decimal("0.10000000000000000000000001"), is(decimal("0.1"))))
                .isEqualTo(FALSE);
    }

    @Test
    void negativeZeroIsZero() {
        assertThat(asked(SCORE, -0.0, is(0.0))).isEqualTo(TRUE);
        assertThat(asked(SCORE, 0.0, is(-0.0))).isEqualTo(TRUE);
        assertThat(asked(SCORE, -0.0, isAtLeast(0.0))).isEqualTo(TRUE);
        assertThat(asked(SCORE, 0.0, isGreaterThan(-0.0))).isEqualTo(FALSE);
    }

    @Test
    void realNumbersAreComparedToTheLastBit() {
        assertThat(asked(SCORE, 0.1 + 0.2, is(0.3))).isEqualTo(FALSE);
        assertThat(asked(SCORE, Math.nextUp(0.3), isGreaterThan(0.3))).isEqualTo(TRUE);
    }
}
