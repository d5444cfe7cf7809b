package dev.segmentkit.criteria;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.ValueType;
import java.util.function.Function;

/**
 * The text contains, starts or ends with another. Every text contains the empty one.
 *
 * @param operator where the other text stands
 * @param text the other text
 * @param caseRule whether case matters
 */
public record TextMatch(Operator operator, String text, CaseRule caseRule) implements Expectation<String> {
    /** Where the other text stands. */
    public enum Operator {
        CONTAINS("contains"),
        STARTS_WITH("starts with"),
        ENDS_WITH("ends with");

        private final String text;

        Operator(String text) {
            this.text = text;
        }
    }

    public TextMatch {
        requireNonNull(operator, "operator");
        requireNonNull(text, "text");
        requireNonNull(caseRule, "caseRule");
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
        return operator.text + " " + Text.quoted(text) + caseRule.text();
    }
}
