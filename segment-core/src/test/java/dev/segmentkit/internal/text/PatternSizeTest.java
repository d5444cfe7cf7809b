package dev.segmentkit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.PatternMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSizeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(x{1000}){11}",
                "((x{100}){100}){2,}",
                "(?:a|\\p{L}{200}){51}",
                "\\Q(\\E(x{1000}){12}",
                "((x{1000}){1000}){1000}",
                "[^]{}]{1000}([[:alpha:]]{1000}){9}y{11}"
            })
    void repetitionsOfRepetitionsAreLarge(String pattern) {
        assertThat(PatternSize.isAbove(10_000, pattern)).isTrue();
        assertThatThrownBy(() -> new PatternMatch(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 10000 parts, repetitions written out, got \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x{1000}", "(x{1000}){8}", "\\Q(x{1000}){1000}\\E", "[(x{1000}){1000}]{9}", "x{,1000}{y}"})
    void othersAreNot(String pattern) {
        assertThat(PatternSize.isAbove(10_000, pattern)).isFalse();
    }

    @Test
    void whatIsNoPatternHasAnySize() {
        for (String pattern :
                new String[] {"(", ")", "[", "\\", "{", "x{", "x{1000", "\\Q", "((((", "[[:alpha:]", "\\p{"}) {
            assertThat(PatternSize.isAbove(10_000, pattern)).as(pattern).isFalse();
        }
    }
}
