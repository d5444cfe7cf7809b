package dev.segmentkit.internal.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Equal things have one number, and new ones the next, as a map would say. */
class DistinctThingsTest {
    /** Things of which many have one hash. */
    private record Crowded(int value) {
        @Override
        public int hashCode() {
            return value % 3;
        }
    }

    private final DistinctThings distinct = new DistinctThings();

    private void numbers(Random random, int most, boolean crowded) {
        Map<Object, Integer> expected = new LinkedHashMap<>();
        distinct.clear(most);
        for (int i = 0; i < 3 * most; i++) {
            int value = random.nextInt(most);
            Object thing = crowded ? new Crowded(value) : "id-" + value;
            Integer known = expected.putIfAbsent(thing, expected.size());
            assertThat(distinct.number(thing)).isEqualTo(known == null ? expected.size() - 1 : known);
            assertThat(distinct.size()).isEqualTo(expected.size());
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
            distinct.clear(most);
            for (int i = 0; i < most; i++) {
                assertThat(distinct.number(i)).isEqualTo(i);
            }
        }
    }

    @Test
    void isEmptyAtFirst() {
        distinct.clear(0);
        assertThat(distinct.size()).isZero();
    }
}
