package dev.segmentkit.json;

import dev.segmentkit.json.internal.tree.Limits;

/**
 * How much of a document is read before it is refused, so that documents of strangers cannot exhaust memory or stack.
 *
 * @param depth how deep objects and arrays may lie in each other, from 1 to 1,000; also the greatest number of steps in
 *     which segments of a catalogue may refer to each other
 * @param characters how long a document may be, in UTF-16 units
 * @param numberLength how long a number (or a version) may be, in characters; whatever this says, no more than 1,000
 *     digits are taken before and after the point
 * @param textLength how long a text may be, in UTF-16 units; names of fields have at most 1,000 whatever this says
 * @param patternLength how long a regular expression may be, in UTF-16 units
 * @param problems how many problems are reported; of the others only their number is
 */
public record ReadLimits(int depth, int characters, int numberLength, int textLength, int patternLength, int problems) {
    /**
     * Depth 100, 10,000,000 characters, numbers of 2,100 characters, which is room for all decimals, texts of 100,000, regular expressions of 1,000, 100
     * problems. Reading takes some 100 bytes of memory for a character at worst.
     */
    public static final ReadLimits DEFAULT = new ReadLimits(100, 10_000_000, 2_100, 100_000, 1_000, 100);

    private static final int GREATEST_DEPTH = 1_000;

    /**
     * Checks that all are positive.
     *
     * @throws IllegalArgumentException if one is not, or if the depth is greater than 1,000
     */
    public ReadLimits {
        requirePositive("depth", depth);
        requirePositive("characters", characters);
        requirePositive("numberLength", numberLength);
        requirePositive("textLength", textLength);
        requirePositive("patternLength", patternLength);
        requirePositive("problems", problems);
        if (depth > GREATEST_DEPTH) {
            throw new IllegalArgumentException(
                    "the limit 'depth' must be at most %s, got %s".formatted(GREATEST_DEPTH, depth));
        }
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("the limit '%s' must be positive, got %s".formatted(name, limit));
        }
    }

    /** The same with another {@link #depth}. */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(most, characters, numberLength, textLength, patternLength, problems);
    }

    /** The same with another number of {@link #characters}. */
    public ReadLimits withCharacters(int most) {
        return new ReadLimits(depth, most, numberLength, textLength, patternLength, problems);
    }

    /** The same with another {@link #numberLength}. */
    public ReadLimits withNumberLength(int most) {
        return new ReadLimits(depth, characters, most, textLength, patternLength, problems);
    }

    /** The same with another {@link #textLength}. */
    public ReadLimits withTextLength(int most) {
        return new ReadLimits(depth, characters, numberLength, most, patternLength, problems);
    }

    /** The same with another {@link #patternLength}. */
    public ReadLimits withPatternLength(int most) {
        return new ReadLimits(depth, characters, numberLength, textLength, most, problems);
    }

    /** The same with another number of {@link #problems}. */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(depth, characters, numberLength, textLength, patternLength, most);
    }

    Limits limits() {
        return new Limits(depth, characters, numberLength, textLength, patternLength, problems);
    }
}
