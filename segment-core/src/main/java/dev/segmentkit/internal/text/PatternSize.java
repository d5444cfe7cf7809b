package dev.segmentkit.internal.text;

import static dev.segmentkit.internal.text.PatternCursor.Unread.UNREAD;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many parts a regular expression has once its counted repetitions are written out, which is what compiling it takes
 * in memory: {@code ((x{1000}){1000}){1000}} is short, and a thousand million parts long. Linear in the length of the
 * expression; what is no regular expression gets any size.
 */
public final class PatternSize {
    private static final Pattern REPETITION = Pattern.compile("\\{(\\d{1,4})(?:,(\\d{0,4}))?}");

    private final String pattern;
    private final PatternCursor cursor;
    private final long most;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long sum;
    private long last;

    private PatternSize(String pattern, long most) {
        this.pattern = pattern;
        this.cursor = new PatternCursor(pattern);
        this.most = most;
    }

    /** Whether there are more parts than that. */
    public static boolean isAbove(long most, String pattern) {
        return new PatternSize(pattern, most).isAbove();
    }

    private boolean isAbove() {
        while (cursor.more() && sum <= most) {
            switch (cursor.unit()) {
                case '\\' -> escape();
                case '[' -> bracketedClass();
                case '(' -> open();
                case ')' -> close();
                case '{' -> repeat();
                default -> other();
            }
        }
        while (sum <= most && !outer.isEmpty()) {
            close();
        }
        return sum > most;
    }

    private void part() {
        sum++;
        last = 1;
    }

    private void escape() {
        int from = cursor.at();
        boolean quoted = cursor.isAt("\\Q");
        cursor.escape(UNREAD);
        sum += quoted ? cursor.at() - from : 0;
        part();
    }

    private void bracketedClass() {
        cursor.bracketedClass(UNREAD);
        part();
    }

    private void other() {
        cursor.moveTo(cursor.at() + 1);
        part();
    }

    private void open() {
        outer.push(sum);
        sum = 1;
        last = 0;
        cursor.moveTo(cursor.at() + 1);
    }

    private void close() {
        last = sum;
        sum += outer.isEmpty() ? 0 : outer.pop();
        cursor.moveTo(cursor.at() + 1);
    }

    private void repeat() {
        Matcher repetition = REPETITION.matcher(pattern).region(cursor.at(), pattern.length());
        if (!repetition.lookingAt()) {
            other();
            return;
        }
        String greatest = repetition.group(2);
        long times = Math.max(
                1 + Long.parseLong(repetition.group(1)),
                greatest == null || greatest.isEmpty() ? 0 : Long.parseLong(greatest));
        sum += last * (times - 1);
        last *= times;
        cursor.moveTo(repetition.end());
    }
}
