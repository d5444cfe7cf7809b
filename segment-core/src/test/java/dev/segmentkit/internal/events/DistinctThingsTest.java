package dev.segmentkit.internal.events;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
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

    /** Texts of one hash: "Aa" and "BB" have the same, and so has whatever is put together of as many of them. */
    private static String colliding(int number, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> (number >> i & 1) == 0 ? "Aa" : "BB")
                .collect(joining());
    }

    @Test
    void textsOfOneHashAreToldApart() {
        assertThat(colliding(0, 12)).hasSameHashCodeAs(colliding(4_095, 12));
        distinct.clear(8_192);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4_096; i++) {
                assertThat(distinct.number(colliding(i, 12))).isEqualTo(i);
            }
        }
        assertThat(distinct.isCrowded()).isTrue();
        for (int i = 4_096; i < 8_192; i++) {
            assertThat(distinct.number("id-" + i)).isEqualTo(i);
        }
        assertThat(distinct.number(colliding(7, 12))).isEqualTo(7);
        assertThat(distinct.size()).isEqualTo(8_192);
    }

    @Test
    void textsOfTwoHashesOnOneAnother() {
        distinct.clear(512);
        for (int i = 0; i < 512; i++) {
            assertThat(distinct.number(colliding(i / 2, 8 + i % 2))).isEqualTo(i);
        }
        for (int i = 511; i >= 0; i--) {
            assertThat(distinct.number(colliding(i / 2, 8 + i % 2))).isEqualTo(i);
        }
    }

    @Test
    void aCrowdIsForgottenWithTheRest() {
        distinct.clear(256);
        for (int i = 0; i < 256; i++) {
            assertThat(distinct.number(colliding(i, 8))).isEqualTo(i);
        }
        assertThat(distinct.isCrowded()).isTrue();
        distinct.clear(256);
        assertThat(distinct.isCrowded()).isFalse();
        assertThat(distinct.size()).isZero();
        assertThat(distinct.number(colliding(200, 8))).isZero();
        numbers(new Random(8), 256, false);
        assertThat(distinct.isCrowded()).isFalse();
    }

    @Test
    void fewOfOneHashAreNoCrowd() {
        distinct.clear(256);
        for (int i = 0; i < DistinctThings.MOST_PROBES; i++) {
            assertThat(distinct.number(colliding(i, 8))).isEqualTo(i);
        }
        assertThat(distinct.isCrowded()).isFalse();
    }

    @Test
    void idsThatNobodyChoseAreNoCrowd() {
        int most = 200_000;
        distinct.clear(most);
        for (int i = 0; i < most; i++) {
            assertThat(distinct.number("order-" + i)).isEqualTo(i);
        }
        assertThat(distinct.isCrowded()).isFalse();
    }

    @Test
    void isEmptyAtFirst() {
        distinct.clear(0);
        assertThat(distinct.size()).isZero();
    }
}
