package dev.segmentkit.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    /** U+1F600, a pair of surrogates in UTF-16. */
    private static final String SMILE = "\uD83D\uDE00";

    @Nested
    class Order {
        private final List<String> parts =
                List.of("a", "b", "é", "\uD7FF", "\uD83C", "\uD83D", "\uDE00", "\uDE01", "\uE000", "\uFFFF", SMILE);

        @Test
        void characters_beyond_the_bmp_come_after_all_others() {
            assertThat(Text.BY_CODE_POINT.compare("\uFFFF", SMILE)).isNegative();
            assertThat("\uFFFF".compareTo(SMILE)).isPositive();
        }

        @Test
        void the_shorter_of_two_texts_of_one_beginning_comes_first() {
            assertThat(Text.BY_CODE_POINT.compare("", "a")).isNegative();
            assertThat(Text.BY_CODE_POINT.compare("a" + SMILE, "a")).isPositive();
        }

        @Test
        void texts_that_differ_after_a_lone_surrogate_are_not_equal() {
            assertThat(Text.BY_CODE_POINT.compare("\uD83Da", "\uD83Db")).isNegative();
            assertThat(Text.BY_CODE_POINT.compare("\uD83Db", "\uD83Da")).isPositive();
            assertThat(Text.BY_CODE_POINT.compare("\uD83D\uD83D", "\uD83Da")).isPositive();
        }

        @Test
        void it_is_that_of_the_code_points_for_all_texts_of_up_to_three_parts() {
            for (String one : texts()) {
                for (String other : texts()) {
                    int expected = Arrays.compare(
                            one.codePoints().toArray(), other.codePoints().toArray());

                    assertThat(Integer.signum(Text.BY_CODE_POINT.compare(one, other)))
                            .as("%s and %s", Text.quoted(one), Text.quoted(other))
                            .isEqualTo(Integer.signum(expected));
                }
            }
        }

        private List<String> texts() {
            List<String> few = List.of("", "a", "\uD83D", "\uDE00", "\uE000");
            return parts.stream()
                    .flatMap(middle ->
                            few.stream().flatMap(first -> few.stream().map(last -> first + middle + last)))
                    .distinct()
                    .toList();
        }
    }

    @Nested
    class Length {
        @Test
        void it_counts_code_points() {
            assertThat(Text.length("")).isZero();
            assertThat(Text.length("Zürich")).isEqualTo(6);
            assertThat(Text.length(SMILE + SMILE)).isEqualTo(2);
            assertThat(Text.length("\uD83D")).isEqualTo(1);
            assertThat(Text.length("e\u0301")).isEqualTo(2);
        }
    }

    @Nested
    class CaseFolding {
        @ParameterizedTest
        @CsvSource({
            "ZÜRICH,zürich",
            "Σίσυφος,ΣΊΣΥΦΟΣ",
            "σ,ς",
            "ſ,S",
            "\u212A,k",
            "\u2126,ω",
            "\u00B5,μ",
            "ẞ,ß",
            "Ǆ,ǅ",
            "ǆ,ǅ",
            "\uD801\uDC00,\uD801\uDC28",
            "Ꭰ,ꭰ",
            "Ⅷ,ⅷ",
            "\u0345,ι"
        })
        void letters_that_differ_in_case_only_are_folded_to_one(String one, String other) {
            assertThat(Text.foldCase(one)).isEqualTo(Text.foldCase(other));
        }

        @ParameterizedTest
        @CsvSource({"STRASSE,straße", "ı,I", "ı,i", "İ,i", "İ,I", "ﬁ,fi", "é,e", "Å,A", "ŉ,N"})
        void other_letters_stay_apart(String one, String other) {
            assertThat(Text.foldCase(one)).isNotEqualTo(Text.foldCase(other));
        }

        @Test
        void it_does_not_depend_on_the_locale() {
            Locale before = Locale.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("tr"));
                assertThat(Text.foldCase("TITLE")).isEqualTo("title");
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void it_folds_every_code_point_to_one_that_is_folded_already() {
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                String folded = Text.foldCase(Character.toString(c));

                // Assertions are slow, and there are a million code points.
                if (Text.length(folded) != 1 || !Text.foldCase(folded).equals(folded)) {
                    fail("U+%04X is folded to %s", c, Text.quoted(folded));
                }
            }
        }

        @Test
        void it_leaves_lone_surrogates_alone() {
            assertThat(Text.foldCase("A\uD83DB")).isEqualTo("a\uD83Db");
        }
    }

    @Nested
    class Quoting {
        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '|',
                value = {"a,\"a\"", "||,\"\"", "it's,\"it's\"", "\",\"\\\"\"", "\\,\"\\\\\"", "ü,\"ü\""})
        void quotes_and_backslashes_are_escaped(String text, String quoted) {
            assertThat(Text.quoted(text)).isEqualTo(quoted);
        }

        @Test
        void control_characters_and_lone_surrogates_are_escaped_by_number() {
            assertThat(Text.quoted("a\nb\t\u0000\u007F\u0085")).isEqualTo("\"a\\u000ab\\u0009\\u0000\\u007f\\u0085\"");
            assertThat(Text.quoted("\uD83D" + SMILE)).isEqualTo("\"\\ud83d" + SMILE + "\"");
        }

        @Test
        void different_texts_have_different_quotations() {
            assertThat(Text.quoted("\n")).isNotEqualTo(Text.quoted("\\u000a"));
            assertThat(Text.quoted("a\", \"b")).isEqualTo("\"a\\\", \\\"b\"");
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @ValueSource(strings = {"age", "last_login", "high-value", "größe", "a1", "名前", "\uD801\uDC00"})
        void a_single_word_stands_bare(String name) {
            assertThat(Text.name(name)).isEqualTo(name);
        }

        @ParameterizedTest
        @CsvSource(
                quoteCharacter = '|',
                value = {
                    "||,''",
                    "first name,'first name'",
                    "1st,'1st'",
                    "_x,'_x'",
                    "-x,'-x'",
                    "a.b,'a.b'",
                    "it's,'it\\'s'",
                    "a\\b,'a\\\\b'",
                    "\"a\",'\"a\"'",
                    "x),'x)'"
                })
        void everything_else_stands_between_single_quotes(String name, String written) {
            assertThat(Text.name(name)).isEqualTo(written);
        }
    }
}
