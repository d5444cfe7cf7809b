package dev.segmentkit.internal.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What RE2J goes through for the characters of a regular expression: it takes those that are compared regardless of case one
 * by one, each with all that it folds to, and a class of Unicode range by range. Reading is linear in the length of the
 * expression; what is no regular expression has any characters.
 */
public final class PatternFolding {
    /** Where folding begins and ends in RE2J's classes; what has no case is not taken one by one. */
    private static final int FIRST_FOLDED = 'A';

    private static final int LAST_FOLDED = 0x1044f;

    /** The largest, letters and their complement, have between 600 and 700 ranges. */
    private static final int RANGES_OF_UNICODE_CLASS = 1_000;

    /**
     * The characters that fold to others which do not fold back, and that RE2J knows how to treat. Others it follows
     * forever, from the capital to the small letter and back, and never gets to where it began.
     */
    private static final String FOLDED_BY_TABLE =
            "\u00b5\u0130\u0131\u017f\u01c5\u01c8\u01cb\u01f2\u0345\u03c2\u03d0\u03d1"
                    + "\u03d5\u03d6\u03f0\u03f1\u03f4\u03f5\u1e9b\u1e9e\u1fbe\u2126\u212a\u212b";

    private final PatternCursor cursor;
    private final Deque<Boolean> outer = new ArrayDeque<>();
    private final List<Range> folded = new ArrayList<>();
    private boolean ignoringCase;
    private long work;

    private PatternFolding(String pattern) {
        this.cursor = new PatternCursor(pattern);
    }

    /** Reads an expression. */
    public static PatternFolding of(String pattern) {
        PatternFolding folding = new PatternFolding(pattern);
        folding.read();
        return folding;
    }

    /** How many characters and ranges there are to go through. */
    public long work() {
        return work;
    }

    /**
     * The first character whose folding RE2J would never be done with. That depends on the Java runtime's version of Unicode;
     * since version 9 it is so for U+1C80 to U+1C88. Takes time linear in the {@link #work()}.
     */
    public OptionalInt endless() {
        return folded.stream()
                .map(Range::endless)
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    private void read() {
        PatternCursor.Characters characters = new Compared();
        while (cursor.more()) {
            switch (cursor.unit()) {
                case '\\' -> cursor.escape(characters);
                case '[' -> cursor.bracketedClass(characters);
                case '(' -> open();
                case ')' -> close();
                default -> characters.character(cursor.codePoint());
            }
        }
    }

    private void open() {
        cursor.moveTo(cursor.at() + 1);
        if (!cursor.skip("?")) {
            outer.push(ignoringCase);
        } else if (cursor.skip("P<") || cursor.skip("<")) {
            outer.push(ignoringCase);
            cursor.skipThrough(">");
        } else {
            flags();
        }
    }

    /** Those before a colon are of the group that it opens, those before a parenthesis of the rest of the group around them. */
    private void flags() {
        boolean before = ignoringCase;
        boolean set = true;
        while (cursor.more()) {
            switch (cursor.codePoint()) {
                case 'i' -> ignoringCase = set;
                case '-' -> set = false;
                case ':' -> {
                    outer.push(before);
                    return;
                }
                case ')' -> {
                    return;
                }
                default -> {
                    // Another flag, or none at all.
                }
            }
        }
    }

    private void close() {
        cursor.moveTo(cursor.at() + 1);
        if (!outer.isEmpty()) {
            ignoringCase = outer.pop();
        }
    }

    private static boolean isEndless(int c) {
        int folded = otherCase(c);
        return folded != c && otherCase(folded) != c && FOLDED_BY_TABLE.indexOf(c) < 0;
    }

    private static int otherCase(int c) {
        int small = Character.toLowerCase(c);
        return small == c ? Character.toUpperCase(c) : small;
    }

    private record Range(int low, int high) {
        OptionalInt endless() {
            return IntStream.rangeClosed(low, high)
                    .filter(PatternFolding::isEndless)
                    .findFirst();
        }
    }

    private final class Compared implements PatternCursor.Characters {
        @Override
        public void character(int codePoint) {
            if (ignoringCase) {
                add(codePoint, codePoint);
            }
        }

        @Override
        public void range(int low, int high) {
            // What has all that folds already gets nothing more by folding.
            if (ignoringCase && (low > FIRST_FOLDED || high < LAST_FOLDED)) {
                add(Math.max(low, FIRST_FOLDED), Math.min(high, LAST_FOLDED));
            }
        }

        @Override
        public void unicodeClass() {
            work += RANGES_OF_UNICODE_CLASS;
        }

        private void add(int low, int high) {
            if (low <= high) {
                folded.add(new Range(low, high));
                work += high - low + 1;
            }
        }
    }
}
