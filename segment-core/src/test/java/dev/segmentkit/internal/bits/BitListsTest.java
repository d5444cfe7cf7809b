package dev.segmentkit.internal.bits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BitListsTest {
    private final BitLists lists = new BitLists(List.of(List.of(), List.of(1, 64), List.of(0)));

    @Test
    void aListIsSetAndClearedAndNoOther() {
        long[] row = {0b1000, 0};
        lists.set(1, row);
        assertThat(row).containsExactly(0b1010, 1);
        lists.set(0, row);
        assertThat(row).containsExactly(0b1010, 1);
        lists.set(2, row);
        lists.clear(1, row);
        assertThat(row).containsExactly(0b1001, 0);
    }

    @Test
    void listsAreEmptyIfAllAre() {
        assertThat(lists.isEmpty()).isFalse();
        assertThat(new BitLists(List.of(List.of(), List.of())).isEmpty()).isTrue();
    }
}
