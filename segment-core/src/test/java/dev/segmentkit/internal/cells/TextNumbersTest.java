package dev.segmentkit.internal.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextNumbersTest {
    @Test
    void textsAreNumberedInTheirOrder() {
        TextNumbers numbers = new TextNumbers(List.of("b", "a", "b", ""));
        assertThat(numbers.size()).isEqualTo(3);
        assertThat(List.of("b", "a", "", "c")).extracting(numbers::of).containsExactly(1, 2, 3, 0);
    }

    @Test
    void amongNoTextsAllAreOthers() {
        TextNumbers numbers = new TextNumbers(List.of());
        assertThat(numbers.size()).isZero();
        assertThat(numbers.of("")).isZero();
        assertThat(numbers.of("a")).isZero();
    }

    @Test
    void textsOfOneHashAreToldApart() {
        List<String> texts = ofOneHash(6);
        assertThat(texts).extracting(String::hashCode).containsOnly(texts.get(0).hashCode());
        TextNumbers numbers = new TextNumbers(texts.subList(0, 40));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(numbers.of(texts.get(i))).isEqualTo(i < 40 ? i + 1 : 0);
        }
    }

    /** All texts of so many of {@code Aa} and {@code BB}. */
    private static List<String> ofOneHash(int parts) {
        List<String> texts = List.of("");
        for (int i = 0; i < parts; i++) {
            List<String> longer = new ArrayList<>();
            texts.forEach(text -> longer.addAll(List.of(text + "Aa", text + "BB")));
            texts = longer;
        }
        return texts;
    }

    @Test
    void aTextIsFoundWhateverItsNeighbours() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            List<String> texts = random.ints(i, 0, 2 * i + 1)
                    .mapToObj(number -> "text " + number)
                    .toList();
            TextNumbers numbers = new TextNumbers(texts);
            Set<String> distinct = new LinkedHashSet<>(texts);
            assertThat(numbers.size()).isEqualTo(distinct.size());
            List<String> inOrder = List.copyOf(distinct);
            for (int number = 0; number < 2 * i + 1; number++) {
                String text = "text " + number;
                assertThat(numbers.of(text)).isEqualTo(inOrder.indexOf(text) + 1);
            }
        }
    }
}
