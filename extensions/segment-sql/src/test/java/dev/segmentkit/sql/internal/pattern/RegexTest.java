package dev.segmentkit.sql.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.InMemory;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.RegexSyntax;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.TextAttribute;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns mean in databases what they mean in memory (V4). */
class RegexTest {
    private static final TextAttribute<Contact> TEXT = Attributes.text("text");

    private static final long SEED = Long.getLong("seed", 1);
    private static final int PATTERNS = Integer.getInteger("patterns", 400);

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "b",
            "ab",
            "ba",
            "aa",
            "aab",
            "abab",
            "A",
            "K",
            "k",
            "\u212a",
            "s",
            "S",
            "\u017f",
            "\n",
            "a\n",
            "\na",
            "a b",
            " ",
            "\t",
            "\u000b",
            "\u0085",
            "\u00a0",
            "\u00e4",
            "\u00c4",
            "\u0660",
            "\ud83d\ude00",
            "a\ud83d\ude00b",
            "_",
            "-",
            "]",
            "[",
            "^",
            "\\",
            "{",
            "}",
            "a{2",
            "a-b",
            "a.b",
            "0",
            "12",
            "aaa",
            "aaaaa",
            "\ufffd",
            "\ue000",
            "\ud7ff",
            "\u0001",
            "x_1",
            "ab ab",
            "(?i)",
            "a|b",
            "$",
            "*",
            "Z",
            "~",
            "\u007f",
            "\u0080");

    private static final String[] ATOMS = {
        "a",
        "b",
        "k",
        "S",
        ".",
        "\\.",
        "[ab]",
        "[^a]",
        "[a-c]",
        "[]a]",
        "[^]a]",
        "[a-]",
        "[-a]",
        "[a\\-c]",
        "\\d",
        "\\D",
        "\\w",
        "\\W",
        "\\s",
        "\\S",
        "[\\d_]",
        "[^\\w]",
        "[\\W]",
        "[[:alpha:]]",
        "[[:^alpha:]]",
        "[[:punct:]x]",
        "[[:space:]]",
        "\\n",
        "\\t",
        "\\x61",
        "\\x{1F600}",
        "\\141",
        "\\0",
        "\\Qa.\\E",
        "^",
        "$",
        "\\A",
        "\\z",
        "\\b",
        "\\B",
        "\u00e4",
        "\ud83d\ude00",
        "[\u00e4-\u00ff]",
        " ",
        "_",
        "{",
        "}",
        "]",
        "a{2",
        "\\[",
        "\\\\",
        "[\\]\\\\]",
        "[[:word:]]",
        "[[]",
        "\\v",
        "[.]",
        "[$^]",
        "[^\\n]",
        "[\\x00-\\x7F]"
    };
    private static final String[] REPETITIONS = {
        "*", "+", "?", "*?", "+?", "??", "{2}", "{0}", "{1,3}", "{2,}", "{0,2}?", "{0,1}"
    };
    private static final String[] GROUPS = {"(", "(?:", "(?i)(", "(?s:", "(?i:", "(?P<n>", "(?is-s:", "(?U:", "(?-s:"};

    @ParameterizedTest
    @EnumSource
    void randomPatternsMatchWhatTheyMatchInMemory(Database database) throws Exception {
        Random random = new Random(SEED);
        Set<String> patterns = new LinkedHashSet<>();
        for (String atom : ATOMS) {
            patterns.add(atom);
            patterns.add("(?i)" + atom);
        }
        while (patterns.size() < PATTERNS) {
            String pattern = random(random, 3);
            if (isValid(pattern)) {
                patterns.add(pattern);
            }
        }
        try (Expressions expressions = new Expressions(database)) {
            RegexWriter writer = new RegexWriter(expressions.dialect().regexSyntax());
            List<Sql> texts = TEXTS.stream().map(expressions.dialect()::text).toList();
            for (String pattern : patterns) {
                String written;
                try {
                    written = writer.whole(RegexReader.read(pattern));
                } catch (NotExactException e) {
                    continue;
                }
                assertThat(expressions.of(expressions.dialect().matches(Sql.of("x"), written), texts))
                        .as("%s, written as %s", pattern, written)
                        .isEqualTo(InMemory.of(TEXT, new PatternMatch(pattern), TEXTS));
            }
        }
    }

    private static boolean isValid(String pattern) {
        try {
            PatternMatch unused = new PatternMatch(pattern);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String random(Random random, int depth) {
        StringBuilder text = new StringBuilder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            if (depth > 0 && random.nextInt(3) == 0) {
                text.append(GROUPS[random.nextInt(GROUPS.length)])
                        .append(random(random, depth - 1))
                        .append(random.nextInt(3) == 0 ? "|" + random(random, depth - 1) : "")
                        .append(')');
            } else {
                text.append(ATOMS[random.nextInt(ATOMS.length)]);
            }
            if (random.nextInt(3) == 0) {
                text.append(REPETITIONS[random.nextInt(REPETITIONS.length)]);
            }
            if (random.nextInt(12) == 0) {
                text.append(random.nextBoolean() ? "|" : "(?i)");
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void largePatternsAreTaken(Database database) throws Exception {
        List<String> patterns = List.of(
                "a{450}",
                "[^a]{0,240}b?",
                "(?:(?:.{0,7}){0,7}){0,4}",
                "(?:.{0,15}){0,15}",
                "(?:[a-c\u00e4-\u00f0]*[^x]){0,60}x",
                "(?:(?:a?){9}){20}",
                "(?:a|b|ab|ba|aba){0,35}");
        try (Expressions expressions = new Expressions(database)) {
            RegexWriter writer = new RegexWriter(expressions.dialect().regexSyntax());
            List<String> texts =
                    List.of("", "abab".repeat(60), "a".repeat(450), "b".repeat(240), "\u00e4".repeat(210), "\u00e4x");
            List<Sql> rows = texts.stream().map(expressions.dialect()::text).toList();
            for (String pattern : patterns) {
                assertThat(expressions.of(
                                expressions.dialect().matches(Sql.of("x"), writer.whole(RegexReader.read(pattern))),
                                rows))
                        .as(pattern)
                        .isEqualTo(InMemory.of(TEXT, new PatternMatch(pattern), texts));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\\pL | a pattern with classes of Unicode, whose versions differ",
                "[^\\p{Greek}] | a pattern with classes of Unicode, whose versions differ",
                "(?m)^a$ | a pattern that looks at lines, by (?m)",
                "(?i)\u00e4 | a pattern that ignores case beyond ASCII",
                "(?i)[a-\u00e4] | a pattern that ignores case beyond ASCII",
                "(?:a{1000}){2} | a pattern of more than 1000 parts",
            })
    void whatDatabasesMayTakeForSomethingElseIsRefused(String pattern, String reason) {
        RegexWriter writer = new RegexWriter(RegexSyntax.RE2);
        assertThat(isValid(pattern)).isTrue();
        assertThatThrownBy(() -> writer.whole(RegexReader.read(pattern)))
                .isInstanceOf(NotExactException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?m)a.c", "[^\\n]*", "(?P<name>a)", "\\x{10FFFF}", "a{3,}"})
    void whatIsTheSameIsNotRefused(String pattern) {
        assertThat(RegexReader.read(pattern)).isNotNull();
    }
}
