package dev.segmentkit.internal.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BitListsTest {
    private final BitLists lists = new BitLists(List.of(List.of(), List.of(1, 64), List.of(0)));

    @Test
    void aListIsClearedAndNoOther() {
        long[] row = {0b1011, 1};
        lists.clear(0, row);
        assertThat(row).containsExactly(0b1011, 1);
        lists.clear(1, row);
        assertThat(row).containsExactly(0b1001, 0);
    }

    @Test
    void ofAListThatIsGivenBackWhatWasSetBefore() {
        long[] row = {0b1000, 0};
        lists.restore(1, row, new long[] {0b0111, 0});
        assertThat(row).containsExactly(0b1010, 0);
        lists.restore(0, row, new long[] {-1, -1});
        assertThat(row).containsExactly(0b1010, 0);
        lists.restore(1, row, new long[] {0, 1});
        assertThat(row).containsExactly(0b1010, 1);
    }

    @Test
    void listsAreEmptyIfAllAre() {
        assertThat(lists.isEmpty()).isFalse();
        assertThat(new BitLists(List.of(List.of(), List.of())).isEmpty()).isTrue();
    }
}
