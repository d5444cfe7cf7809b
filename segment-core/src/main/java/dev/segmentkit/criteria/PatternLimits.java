package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.PatternFolding;
import dev.segmentkit.internal.text.PatternNesting;
import dev.segmentkit.internal.text.PatternSize;
import dev.segmentkit.internal.text.Text;

/** What a pattern may ask of RE2J: what goes beyond is refused without compiling it, which could take minutes, or forever. */
final class PatternLimits {
    /** Compiling looks at the rest of the pattern for each character of a class; this many take some ten milliseconds. */
    private static final int MOST_UNITS = 10_000;

    /** Compiling takes memory for each part. */
    private static final int MOST_PARTS = 10_000;

    /** Compiling takes a part of the stack for each, and ends with an error where there is none left: 1,000 may take a megabyte. */
    private static final int MOST_LEVELS = 500;

    /**
     * Compiling takes some ten to twenty nanoseconds for each, and copies those before for each alternative: this many take some
     * ten milliseconds, or a hundred as alternatives. The widest range there is has 66,000, since beyond U+1044F nothing is folded.
     */
    private static final int MOST_FOLDED = 500_000;

    private PatternLimits() {}

    static void check(String pattern) {
        require(pattern.length() <= MOST_UNITS, pattern, "of at most %s characters".formatted(MOST_UNITS));
        require(
                !PatternSize.isAbove(MOST_PARTS, pattern),
                pattern,
                "of at most %s parts, repetitions written out".formatted(MOST_PARTS));
        require(
                PatternNesting.depth(pattern) <= MOST_LEVELS,
                pattern,
                "of at most %s groups within one another".formatted(MOST_LEVELS));
        PatternFolding folding = PatternFolding.of(pattern);
        require(
                folding.work() <= MOST_FOLDED,
                pattern,
                "whose ranges regardless of case, by (?i), have at most %s characters, each class like \\p{L} counted as 1000"
                        .formatted(MOST_FOLDED));
        folding.endless().ifPresent(c -> {
            throw refused(
                    pattern,
                    "without U+%X regardless of case, by (?i), since compiling it would never end; divide a range that has it, or compare it without (?i)"
                            .formatted(c));
        });
    }

    private static void require(boolean holds, String pattern, String expected) {
        if (!holds) {
            throw refused(pattern, expected);
        }
    }

    private static IllegalArgumentException refused(String pattern, String expected) {
        return new IllegalArgumentException(
                "expected a regular expression %s, got %s".formatted(expected, Text.quoted(Text.abbreviated(pattern))));
    }
}
