package dev.segmentkit.criteria;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.segmentkit.internal.text.PatternSize;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.ValueType;
import java.util.function.Function;

/**
 * The whole text matches a regular expression of the <a href="https://github.com/google/re2/wiki/Syntax">RE2 syntax</a>,
 * which is matched in time linear in the length of the text.
 *
 * @param pattern the regular expression
 */
public record PatternMatch(String pattern) implements Expectation<String> {
    /** Compiling takes memory for each part. */
    private static final int MOST_PARTS = 10_000;

    /**
     * Checks syntax and size.
     *
     * @throws IllegalArgumentException if the pattern is none, or has more than 10,000 parts once its repetitions are written
     *     out, as {@code (x{1000}){1000}} has
     */
    public PatternMatch {
        if (PatternSize.isAbove(MOST_PARTS, pattern)) {
            throw new IllegalArgumentException(
                    "expected a regular expression of at most %s parts, repetitions written out, got %s"
                            .formatted(MOST_PARTS, Text.quoted(Text.abbreviated(pattern))));
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "expected a regular expression of the RE2 syntax, got %s: %s"
                            .formatted(Text.quoted(pattern), e.getDescription()),
                    e);
        }
    }

    @Override
    public boolean suits(ValueType type) {
        return type == ValueType.TEXT;
    }

    @Override
    public <R> R accept(ExpectationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String text(ValueType type, Function<? super String, String> format) {
        return "matches " + Text.quoted(pattern);
    }
}
