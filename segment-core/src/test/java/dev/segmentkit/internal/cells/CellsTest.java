package dev.segmentkit.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void withoutSpansAllValuesAreOneCell() {
        Cells cells = Cells.of(List.of());
        assertThat(cells.count()).isEqualTo(2);
        assertThat(cells.of(Cells.NO_NUMBER)).isEqualTo(Cells.MISSING);
        assertThat(List.of(Span.LEAST, -1L, 0L, Span.GREATEST))
                .allSatisfy(number -> assertThat(cells.of(number)).isEqualTo(1));
    }

    @Test
    void allValuesAndNoneAreNoEnds() {
        assertThat(Cells.of(List.of(Span.ALL, new Span(3, 2))).count()).isEqualTo(2);
    }

    @Test
    void aBoundBeginsACell() {
        Cells cells = Cells.of(List.of(Span.from(18)));
        assertThat(cells.count()).isEqualTo(3);
        assertThat(cells.of(17)).isEqualTo(1);
        assertThat(cells.of(18)).isEqualTo(2);
    }

    @Test
    void aRangeIsACellWithOneOnEachSide() {
        Cells cells = Cells.of(List.of(new Span(18, 65)));
        assertThat(cells.count()).isEqualTo(4);
        assertThat(cells.of(17)).isEqualTo(1);
        assertThat(cells.of(18)).isEqualTo(2);
        assertThat(cells.of(65)).isEqualTo(2);
        assertThat(cells.of(66)).isEqualTo(3);
    }

    @Test
    void theSameEndTwiceIsOne() {
        assertThat(Cells.of(List.of(Span.from(18), Span.upTo(17), Span.from(18)))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void theFarthestBoundsAreToldApart() {
        Cells cells = Cells.of(List.of(Span.from(Span.LEAST + 1), Span.from(Span.GREATEST)));
        assertThat(cells.of(Span.ALL.first())).isEqualTo(1);
        assertThat(cells.of(Span.LEAST)).isEqualTo(1);
        assertThat(cells.of(Span.LEAST + 1)).isEqualTo(2);
        assertThat(cells.of(Span.GREATEST - 1)).isEqualTo(2);
        assertThat(cells.of(Span.GREATEST)).isEqualTo(3);
        assertThat(cells.of(Span.ALL.last())).isEqualTo(3);
    }
}
