package dev.segmentkit.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Equal things have one number, and new ones the next, as a map would say. */
class NumberingTest {
    /** Things of which many have one hash. */
    private record Crowded(int value) {
        @Override
        public int hashCode() {
            return value % 3;
        }
    }

    private final Numbering numbering = new Numbering();

    private void numbers(Random random, int most, boolean crowded) {
        Map<Object, Integer> expected = new LinkedHashMap<>();
        numbering.clear(most);
        for (int i = 0; i < 3 * most; i++) {
            int value = random.nextInt(most);
            Object thing = crowded ? new Crowded(value) : "id-" + value;
            Integer known = expected.putIfAbsent(thing, expected.size());
            assertThat(numbering.number(thing)).isEqualTo(known == null ? expected.size() - 1 : known);
            assertThat(numbering.size()).isEqualTo(expected.size());
        }
    }

    @Test
    void asAMapWouldSay() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            numbers(random, random.nextInt(100), random.nextInt(5) == 0);
        }
        numbers(random, 20_000, false);
        numbers(random, 1, false);
    }

    @Test
    void asManyDifferentOnesAsWereSaid() {
        for (int most = 0; most < 300; most++) {
            numbering.clear(most);
            for (int i = 0; i < most; i++) {
                assertThat(numbering.number(i)).isEqualTo(i);
            }
        }
    }

    @Test
    void isEmptyAtFirst() {
        numbering.clear(0);
        assertThat(numbering.size()).isZero();
    }
}
