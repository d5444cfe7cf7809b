package dev.segmentkit.criteria;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
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
    /**
     * Checks syntax and size: no pattern takes long to compile, or much memory.
     *
     * @throws IllegalArgumentException if the pattern is none; is longer than 10,000 UTF-16 units; has more than 10,000 parts
     *     once its repetitions are written out, as {@code (x{1000}){1000}} has, or more than 500 groups within one another; names
     *     more than 500,000 characters by ranges regardless of case, each class of Unicode counted as 1,000; or has one of U+1C80
     *     to U+1C88 regardless of case, as {@code (?i)[\x{400}-\x{2000}]} does, which RE2J can not compile
     */
    public PatternMatch {
        PatternLimits.check(pattern);
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
