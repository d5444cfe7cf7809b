package dev.segmentkit.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.criteria.PatternMatch;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No pattern is compiled that compiling does not come to an end with. */
class PatternProperties {
    private static final String[] PIECES = {
        "(?i)",
        "(?i:",
        "(?-i)",
        "(?-i:",
        "(?is-m:",
        "(?P<i>",
        "(",
        ")",
        "[",
        "[^",
        "]",
        "-",
        "|",
        "*",
        "\\Q",
        "\\E",
        "\\",
        "\\\\",
        "\\]",
        "\\-",
        "\\d",
        "\\W",
        "\\pL",
        "\\P{Lu}",
        "[:alpha:]",
        "[:",
        "\\x{1c80}",
        "\\x{400}",
        "\\x{2000}",
        "\\x{10FFFF}",
        "\\x{0}",
        "\\x41",
        "\\x{",
        "\\101",
        "\\7",
        "a",
        "z",
        "ä",
        "\u1c84",
        "\\\u1c84",
        "\u1c7f",
        "\u1c89",
        "😀",
        "{2}",
        "\ud800"
    };

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    /** There is nothing to compare with: where it does not hold, it does not end. */
    @Property(seed = "41", tries = 20_000)
    void patternsAreCompiledOrRefused(@ForAll("patterns") String pattern) {
        for (String flagged : new String[] {pattern, "(?i)" + pattern, "(?i)[" + pattern + "]"}) {
            try {
                assertThat(new PatternMatch(flagged).pattern()).isEqualTo(flagged);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("expected a regular expression ");
            }
        }
    }
}
