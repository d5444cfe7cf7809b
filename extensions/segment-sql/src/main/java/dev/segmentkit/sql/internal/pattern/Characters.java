package dev.segmentkit.sql.internal.pattern;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.internal.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that is read from its beginning to its end. */
final class Characters {
    private final String text;
    private int at;

    Characters(String text) {
        this.text = text;
    }

    boolean more() {
        return at < text.length();
    }

    boolean at(String next) {
        return text.startsWith(next, at);
    }

    @CanIgnoreReturnValue
    boolean skip(String next) {
        boolean found = at(next);
        at += found ? next.length() : 0;
        return found;
    }

    /** Whether something comes next. */
    Matcher next(Pattern expected) {
        return expected.matcher(text).region(at, text.length());
    }

    /** Skips what was found to come next. */
    void skip(Matcher found) {
        at = found.end();
    }

    /** The next code point, which is skipped. */
    @CanIgnoreReturnValue
    int take() {
        int next = text.codePointAt(at);
        at += Character.charCount(next);
        return next;
    }

    /** The code unit after the next. */
    int second() {
        return text.charAt(at + 1);
    }

    /** What is left, for messages. */
    String rest() {
        return Text.quoted(Text.abbreviated(text.substring(at)));
    }
}
