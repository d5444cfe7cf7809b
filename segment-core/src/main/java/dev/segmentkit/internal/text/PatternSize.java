package dev.segmentkit.internal.text;

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
    private final long most;
    private final Deque<Long> outer = new ArrayDeque<>();
    private int at;
    private long sum;
    private long last;

    private PatternSize(String pattern, long most) {
        this.pattern = pattern;
        this.most = most;
    }

    /** Whether there are more parts than that. */
    public static boolean isAbove(long most, String pattern) {
        return new PatternSize(pattern, most).isAbove();
    }

    private boolean isAbove() {
        while (at < pattern.length() && sum <= most) {
            switch (pattern.charAt(at)) {
                case '\\' -> escape();
                case '[' -> part(afterClass());
                case '(' -> open();
                case ')' -> close();
                case '{' -> repeat();
                default -> part(at + 1);
            }
        }
        while (sum <= most && !outer.isEmpty()) {
            close();
        }
        return sum > most;
    }

    private void part(int next) {
        sum++;
        last = 1;
        at = next;
    }

    private void escape() {
        if (pattern.startsWith("\\Q", at)) {
            int end = pattern.indexOf("\\E", at);
            int next = end < 0 ? pattern.length() : end + 2;
            sum += next - at;
            part(next);
            return;
        }
        int next = at + 2;
        // The name of a class of characters, or a code point.
        part(pattern.startsWith("{", at + 2) && "pPx".indexOf(pattern.charAt(at + 1)) >= 0 ? after('}', next) : next);
    }

    private int afterClass() {
        int i = at + 1;
        if (pattern.startsWith("^", i)) {
            i++;
        }
        if (pattern.startsWith("]", i)) {
            i++;
        }
        while (i < pattern.length() && pattern.charAt(i) != ']') {
            if (pattern.startsWith("[:", i)) {
                int end = pattern.indexOf(":]", i);
                i = end < 0 ? i + 1 : end + 2;
            } else {
                i += pattern.charAt(i) == '\\' ? 2 : 1;
            }
        }
        return i + 1;
    }

    private int after(char end, int from) {
        int found = pattern.indexOf(end, from);
        return found < 0 ? pattern.length() : found + 1;
    }

    private void open() {
        outer.push(sum);
        sum = 1;
        last = 0;
        at++;
    }

    private void close() {
        last = sum;
        sum += outer.isEmpty() ? 0 : outer.pop();
        at++;
    }

    private void repeat() {
        Matcher repetition = REPETITION.matcher(pattern).region(at, pattern.length());
        if (!repetition.lookingAt()) {
            part(at + 1);
            return;
        }
        String greatest = repetition.group(2);
        long times = Math.max(
                1 + Long.parseLong(repetition.group(1)),
                greatest == null || greatest.isEmpty() ? 0 : Long.parseLong(greatest));
        sum += last * (times - 1);
        last *= times;
        at = repetition.end();
    }
}
