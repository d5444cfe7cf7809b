package dev.segmentkit.internal.index;

import static dev.segmentkit.fixture.Sentences.is;
import static dev.segmentkit.fixture.Sentences.isAtLeast;
import static dev.segmentkit.fixture.Sentences.isBetween;
import static dev.segmentkit.fixture.Sentences.isKnown;
import static dev.segmentkit.fixture.Times.utc;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.fixture.Shop.Plan;
import dev.segmentkit.internal.cells.Span;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueNumbersTest {
    @Test
    void numbersAreInTheOrderOfTheirValues() {
        assertThat(List.of(
                        Instant.MIN, utc("-50000-01-01T00:00:00Z"), utc("1969-12-31T23:59:59.999999Z"), Instant.EPOCH))
                .extracting(ValueNumbers::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX))
                .extracting(ValueNumbers::number)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(List.of(false, true)).extracting(ValueNumbers::number).containsExactly(0L, 1L);
        assertThat(List.of(Plan.values())).extracting(ValueNumbers::number).containsExactly(0L, 1L, 2L);
    }

    /** V10: cut, not rounded. */
    @Test
    void momentsAreCutToMicroseconds() {
        assertThat(ValueNumbers.number(Instant.EPOCH.plusNanos(1_999))).isEqualTo(1);
        assertThat(ValueNumbers.number(Instant.EPOCH.minusNanos(1))).isEqualTo(-1);
    }

    @Test
    void theMostExtremeValuesDoNotLeaveTheRange() {
        assertThat(List.of(ValueNumbers.number(Long.MIN_VALUE), ValueNumbers.number(Long.MAX_VALUE)))
                .containsExactly(Span.LEAST, Span.GREATEST);
        assertThat(List.of(ValueNumbers.number(Instant.MIN), ValueNumbers.number(Instant.MAX)))
                .allSatisfy(number -> assertThat(number).isBetween(Span.LEAST / 2, Span.GREATEST / 2 + 1_000_000));
    }

    @Test
    void literalsThatOthersCouldBeMistakenForAreNoNumbers() {
        assertThat(ValueNumbers.areNumbers(isAtLeast(7L), ValueType.WHOLE_NUMBER))
                .isTrue();
        assertThat(ValueNumbers.areNumbers(isBetween(0L, Long.MAX_VALUE), ValueType.WHOLE_NUMBER))
                .isFalse();
        assertThat(ValueNumbers.areNumbers(is(Span.LEAST), ValueType.WHOLE_NUMBER))
                .isFalse();
        assertThat(ValueNumbers.areNumbers(is(Instant.MAX), ValueType.MOMENT)).isFalse();
        assertThat(ValueNumbers.areNumbers(is(Instant.EPOCH), ValueType.MOMENT)).isTrue();
        assertThat(ValueNumbers.areNumbers(is(LocalDate.MAX), ValueType.DATE)).isTrue();
        assertThat(ValueNumbers.areNumbers(isKnown(), ValueType.MOMENT)).isTrue();
    }
}
