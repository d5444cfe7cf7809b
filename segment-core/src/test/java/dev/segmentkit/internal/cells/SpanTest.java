package dev.segmentkit.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void oneNumberIsASpan() {
        assertThat(Span.at(5)).isEqualTo(new Span(5, 5));
        assertThat(Span.at(5).isEmpty()).isFalse();
    }

    @Test
    void openEndsReachAllValues() {
        assertThat(Span.from(5)).isEqualTo(new Span(5, Span.ALL.last()));
        assertThat(Span.upTo(5)).isEqualTo(new Span(Span.ALL.first(), 5));
    }

    @Test
    void nothingLiesBetweenEndsThatAreTheWrongWayRound() {
        assertThat(new Span(5, 4).isEmpty()).isTrue();
    }

    @Test
    void whatStandsForNoValueIsInNoSpan() {
        assertThat(Span.ALL.first()).isGreaterThan(Cells.NO_NUMBER);
        assertThat(Span.LEAST).isGreaterThan(Span.ALL.first());
        assertThat(Span.GREATEST).isLessThan(Span.ALL.last());
    }
}
