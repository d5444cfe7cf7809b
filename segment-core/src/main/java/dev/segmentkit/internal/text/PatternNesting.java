package dev.segmentkit.internal.text;

import static dev.segmentkit.internal.text.PatternCursor.Unread.UNREAD;

/** How deep the groups of a regular expression stand in one another. Reading is linear in the length of the expression. */
public final class PatternNesting {
    private PatternNesting() {}

    /** The most groups that are open at once; of what is no regular expression, any number. */
    public static int depth(String pattern) {
        PatternCursor cursor = new PatternCursor(pattern);
        int open = 0;
        int most = 0;
        while (cursor.more()) {
            switch (cursor.unit()) {
                case '\\' -> cursor.escape(UNREAD);
                case '[' -> cursor.bracketedClass(UNREAD);
                case '(' -> {
                    open++;
                    most = Math.max(most, open);
                    cursor.moveTo(cursor.at() + 1);
                }
                case ')' -> {
                    open--;
                    cursor.moveTo(cursor.at() + 1);
                }
                default -> cursor.moveTo(cursor.at() + 1);
            }
        }
        return most;
    }
}
