package dev.segmentkit.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternLimitsTest {
    /** From U+1C89 to U+1044F, 59,335 characters. */
    private static final String WIDE = "\\x{1C89}-\\x{10FFFF}";

    @Test
    void whatWouldNeverBeCompiledIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternMatch("(?i)[ä-😀]"))
                .withMessage(
                        "expected a regular expression without U+1C80 regardless of case, by (?i), since compiling it would "
                                + "never end; divide a range that has it, or compare it without (?i), got \"(?i)[ä-😀]\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\u1c84",
                "(?i)[^ä-😀]",
                "(?i)[\\x{100}-\\x{10FFFF}]",
                "a(?i:[ä-😀])b",
                "(a|(?i)[a-z😀ä-\u2000])",
                "(?i)[a-z\\x{400}-\\x{1C80}0-9]"
            })
    void soAreOthers(String pattern) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternMatch(pattern))
                .withMessageContaining("since compiling it would never end");
    }

    @Test
    void rangesRegardlessOfCaseAddUp() {
        assertThat(new PatternMatch("(?i)[" + WIDE.repeat(8) + "]")).isNotNull();
        assertThat(new PatternMatch("[" + WIDE.repeat(9) + "]")).isNotNull();
        for (String pattern : new String[] {
            "(?i)[" + WIDE.repeat(9) + "]",
            "(?i)" + ("[" + WIDE + "]|").repeat(9),
            "(?i)" + "[\\x{100}-\\x{1c7f}]".repeat(80),
            "(?i:[" + WIDE.repeat(5) + "])a(?i:[" + WIDE.repeat(4) + "])",
            "\\pL|".repeat(501),
            "[" + "\\P{Lu}".repeat(501) + "]"
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PatternMatch(pattern))
                    .withMessageStartingWith(
                            "expected a regular expression whose ranges regardless of case, by (?i), have at "
                                    + "most 500000 characters, each class like \\p{L} counted as 1000, got \"");
        }
    }

    @Test
    void longPatternsAreRefused() {
        assertThat(new PatternMatch("[" + "a".repeat(9_998) + "]")).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PatternMatch("[" + "a".repeat(9_999) + "]"))
                .withMessageStartingWith("expected a regular expression of at most 10000 characters, got \"[aaa");
    }

    @Test
    void deepPatternsAreRefused() {
        assertThat(new PatternMatch("(a|b".repeat(500) + ")".repeat(500))).isNotNull();
        assertThat(new PatternMatch("(a)".repeat(1_000))).isNotNull();
        assertThat(new PatternMatch("\\(".repeat(1_000) + "[(]".repeat(1_000))).isNotNull();
        for (String opening : new String[] {"(a|b", "(", "(?:", "[(](", "\\)(", "(?P<n>"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new PatternMatch(opening.repeat(501) + "a" + ")".repeat(501)))
                    .withMessageStartingWith(
                            "expected a regular expression of at most 500 groups within one another, got \"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)[a-z0-9äöü]+",
                "(?i)straße",
                "[ä-😀]",
                "(?i:a)[ä-😀]",
                "(?i)[^a]",
                "(?i)\\p{L}\\P{L}[^\\p{Greek}]",
                "(?i).\\w\\D[[:^alpha:]]",
                "(?i)[ä-\\x{1C7F}\\x{1C89}-😀]",
                "(?i)[\\x{0}-\\x{10FFFF}]",
                "(?i)[一-龥]"
            })
    void ordinaryPatternsAreNot(String pattern) {
        assertThat(new PatternMatch(pattern).pattern()).isEqualTo(pattern);
    }
}
