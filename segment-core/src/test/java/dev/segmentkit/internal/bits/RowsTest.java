package dev.segmentkit.internal.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void rowsStandBehindEachOther() {
        Rows rows = new Rows(65);
        assertThat(rows.add(new long[] {1, 2})).isZero();
        assertThat(rows.add(new long[] {3, 4})).isEqualTo(2);
        assertThat(rows.toArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void equalRowsAreKeptOnce() {
        Rows rows = new Rows(65);
        int first = rows.add(new long[] {1, 2});
        int other = rows.add(new long[] {2, 1});
        assertThat(rows.add(new long[] {1, 2})).isEqualTo(first).isNotEqualTo(other);
        assertThat(rows.toArray()).hasSize(4);
    }

    @Test
    void aRowThatIsChangedLaterStaysAsItWas() {
        Rows rows = new Rows(64);
        long[] row = {1};
        assertThat(rows.add(row)).isZero();
        row[0] = 2;
        assertThat(rows.add(row)).isEqualTo(1);
        row[0] = 1;
        assertThat(rows.add(row)).isZero();
        assertThat(rows.toArray()).containsExactly(1, 2);
    }

    @Test
    void manyAreAllFoundAgain() {
        Random random = new Random(1);
        Rows rows = new Rows(200);
        long[][] given = new long[500][];
        int[] begins = new int[given.length];
        for (int i = 0; i < given.length; i++) {
            given[i] = random.longs(4, 0, 4).toArray();
            begins[i] = rows.add(given[i]);
        }
        long[] all = rows.toArray();
        for (int i = 0; i < given.length; i++) {
            assertThat(Arrays.copyOfRange(all, begins[i], begins[i] + 4)).isEqualTo(given[i]);
        }
        assertThat(all.length / 4L)
                .isEqualTo(Arrays.stream(given).map(Arrays::toString).distinct().count());
    }
}
