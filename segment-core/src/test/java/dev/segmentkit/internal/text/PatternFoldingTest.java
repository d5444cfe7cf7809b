package dev.segmentkit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternFoldingTest {
    /** RE2J follows a character to the next that it folds to, until it is back. No more than four fold to one another. */
    @Test
    void endlessAreTheCharactersThatRe2jNeverGetsBackTo() throws ReflectiveOperationException {
        Method fold = Class.forName("com.google.re2j.Unicode").getDeclaredMethod("simpleFold", int.class);
        fold.setAccessible(true);

        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean back = false;
            int folded = c;
            for (int steps = 0; steps < 4 && !back; steps++) {
                folded = (int) fold.invoke(null, folded);
                back = folded == c;
            }
            assertThat(isEndless("(?i)\\x{%x}".formatted(c))).as("U+%X", c).isNotEqualTo(back);
        }
    }

    @Test
    void nineCharactersAreEndless() {
        assertThat(IntStream.rangeClosed(0x1c80, 0x1c88))
                .allMatch(c -> isEndless("(?i)" + Character.toString(c)))
                .noneMatch(c -> isEndless(Character.toString(c)));
        assertThat(PatternFolding.of("(?i)[ä-😀]").endless()).hasValue(0x1c80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)[ä-😀]",
                "(?i)[^ä-😀]",
                "(?i)[^\\n\\x{100}-\\x{10FFFF}]",
                "(?i)[\\101-\\x{1c80}]",
                "(?i)[B-\\x{10ffff}]",
                "(?i)[\\x00-\\x{1044e}]",
                "(?i)[\\--\u1c84]",
                "(?i)[+--a-\u1c84]",
                "(?i)[\\t-\u1c84]",
                "(?i)[]-😀]",
                "(?i)[^]-😀]",
                "(?i)[[-😀]",
                "(?i)[[:alpha:]ä-😀]",
                "(?i)[\\p{L}ä-😀]",
                "(?i)[a\\]ä-😀]",
                "(?i)[a-c\\dx-z\u1c84]",
                "(?i)\\x{1C84}",
                "(?i)\\x{0001c84}",
                "(?i)\\\u1c84",
                "(?i)\\Q[\u1c84\\E",
                "(?i)\\Qa\\\\E\u1c84",
                "\\Q(?-i)\\E(?i)\u1c84",
                "[(?i)](?i)\u1c84",
                "a(?i:[ä-😀])",
                "a(?is-m:b(?-s:\u1c84))",
                "(a(?i)b)(?i:c)(?i)\u1c84",
                "(?i)(?-i:a)\u1c84",
                "(?i)(a(?-i)b)\u1c84",
                "(?-i)(?i)|\u1c84",
                "(?P<one>(?i)\u1c84)",
                "(?<one>(?i)\u1c84)",
                "(?i)[ä-😀](",
                "(?i)[ä-😀",
                "(?i)\u1c84\\"
            })
    void theyAreFoundWhereCaseIsIgnored(String pattern) {
        assertThat(isEndless(pattern)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[ä-😀]",
                "\u1c84",
                "(?i:a)[ä-😀]",
                "(a(?i)b)[ä-😀]",
                "(?i)(?-i:[ä-😀])",
                "(?i)(?-i)[ä-😀]",
                "(?i-i)[ä-😀]",
                "(?P<i>[ä-😀])",
                "(?ms)[ä-😀]",
                "\\Q(?i)\\E[ä-😀]",
                "\\(?i\\)[ä-😀]",
                "[(?i)][ä-😀]",
                "(?i)[ä-\\x{1C7F}\\x{1C89}-😀]",
                "(?i)[^a]",
                "(?i)[\\x{0}-\\x{10FFFF}]",
                "(?i)\\x{1C8}4",
                "(?i)[a-z0-9äöü]+",
                "(?i)[+\\-.\\w]+@[[:alnum:].-]+",
                "(?i)straße",
                "(?i)\\p{L}+\\P{L}[^\\p{Greek}\\d]",
                "(?i).",
                "(?i)\\w\\W\\S",
                "(?i)[А-Яа-я]+",
                "(?i)[一-龥😀-🙏]"
            })
    void othersAreNot(String pattern) {
        assertThat(isEndless(pattern)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "(?i)[a-z]x, 27",
        "[a-z]x, 0",
        "(?i)[\\x{100}-\\x{10FFFF}], 66384",
        "(?i)[\\x{0}-\\x{10FFFF}], 0",
        "(?i)[\\x{20000}-\\x{2FFFF}😀-🙏], 0",
        "(?i)[^a-cx-z](?:[d-f])g, 10",
        "\\p{L}[\\PN\\d], 2000"
    })
    void rangesAreAddedUp(String pattern, long work) {
        assertThat(PatternFolding.of(pattern).work()).isEqualTo(work);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(", "(?", "(?i", "(?P<", "(?<a", ")", "[", "[^", "[a-", "[[:", "\\", "\\x", "\\x{", "\\p", "\\p{",
                "\\Q"
            })
    void whatIsNoPatternHasAnyCharacters(String pattern) {
        assertThat(isEndless(pattern)).isFalse();
        assertThat(isEndless("(?i)" + pattern)).isFalse();
    }

    private static boolean isEndless(String pattern) {
        return PatternFolding.of(pattern).endless().isPresent();
    }
}
