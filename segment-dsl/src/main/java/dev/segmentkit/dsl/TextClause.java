package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.Comparison.Operator.AT_LEAST;
import static dev.segmentkit.criteria.Comparison.Operator.AT_MOST;
import static dev.segmentkit.criteria.Comparison.Operator.GREATER_THAN;
import static dev.segmentkit.criteria.Comparison.Operator.LESS_THAN;

import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PatternMatch;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextMatch;
import java.util.Collection;
import java.util.List;

/**
 * A sentence about a text, to be finished with what it must be like.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class TextClause<R> extends Clause<String, R> {
    TextClause(Subject<String> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * The value equals this one; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).is("DE")}
     */
    public R is(String value) {
        return test(oneOf(value));
    }

    /**
     * The value is there and differs from this one; UNKNOWN if it is missing, so add {@code orMissing()} to
     * count those in.
     *
     * <p>Example: {@code attribute(COUNTRY).isNot("DE")}
     */
    public R isNot(String value) {
        return negated(oneOf(value));
    }

    /**
     * The value equals one of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isAnyOf("DE", "AT")}
     */
    public R isAnyOf(String first, String second, String... more) {
        return test(oneOf(listed(first, second, more)));
    }

    /**
     * The value equals one of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isAnyOf(List.of("DE", "AT"))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isAnyOf(Collection<String> values) {
        return test(oneOf(values));
    }

    /**
     * The value is there and differs from all of these; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isNoneOf("DE", "AT")}
     */
    public R isNoneOf(String first, String second, String... more) {
        return negated(oneOf(listed(first, second, more)));
    }

    /**
     * The value is there and differs from all of these, which may be known at run time only; UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isNoneOf(List.of("DE", "AT"))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R isNoneOf(Collection<String> values) {
        return negated(oneOf(values));
    }

    /**
     * The text equals this one, whatever the case of letters; see {@code docs/semantics.md} on case. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).isIgnoringCase("berlin")}
     */
    public R isIgnoringCase(String text) {
        return test(new OneOf<>(List.of(text), CaseRule.IGNORING_CASE));
    }

    /**
     * The text contains another one; case matters. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).contains("burg")}
     */
    public R contains(String text) {
        return test(new TextMatch(TextMatch.Operator.CONTAINS, text, CaseRule.EXACT));
    }

    /**
     * The text contains another one, whatever the case of letters; see {@code docs/semantics.md} on case. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).containsIgnoringCase("burg")}
     */
    public R containsIgnoringCase(String text) {
        return test(new TextMatch(TextMatch.Operator.CONTAINS, text, CaseRule.IGNORING_CASE));
    }

    /**
     * The text starts with another one; case matters. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).startsWith("New ")}
     */
    public R startsWith(String text) {
        return test(new TextMatch(TextMatch.Operator.STARTS_WITH, text, CaseRule.EXACT));
    }

    /**
     * The text starts with another one, whatever the case of letters; see {@code docs/semantics.md} on case. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).startsWithIgnoringCase("New ")}
     */
    public R startsWithIgnoringCase(String text) {
        return test(new TextMatch(TextMatch.Operator.STARTS_WITH, text, CaseRule.IGNORING_CASE));
    }

    /**
     * The text ends with another one; case matters. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).endsWith("burg")}
     */
    public R endsWith(String text) {
        return test(new TextMatch(TextMatch.Operator.ENDS_WITH, text, CaseRule.EXACT));
    }

    /**
     * The text ends with another one, whatever the case of letters; see {@code docs/semantics.md} on case. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).endsWithIgnoringCase("burg")}
     */
    public R endsWithIgnoringCase(String text) {
        return test(new TextMatch(TextMatch.Operator.ENDS_WITH, text, CaseRule.IGNORING_CASE));
    }

    /**
     * The whole text matches a regular expression of the RE2 syntax. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(CITY).matches("[A-Z].*burg")}
     *
     * @throws IllegalArgumentException if the pattern is none, or would take long to compile, as {@link PatternMatch} says
     */
    public R matches(String pattern) {
        return test(new PatternMatch(pattern));
    }

    /**
     * The text, by code point, is this one or greater; {@link #isGreaterThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isAtLeast("A")}
     */
    public R isAtLeast(String bound) {
        return compared(AT_LEAST, bound);
    }

    /**
     * The text, by code point, is greater than this one; {@link #isAtLeast} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isGreaterThan("A")}
     */
    public R isGreaterThan(String bound) {
        return compared(GREATER_THAN, bound);
    }

    /**
     * The text, by code point, is this one or less; {@link #isLessThan} excludes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isAtMost("A")}
     */
    public R isAtMost(String bound) {
        return compared(AT_MOST, bound);
    }

    /**
     * The text, by code point, is less than this one; {@link #isAtMost} includes the bound. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isLessThan("A")}
     */
    public R isLessThan(String bound) {
        return compared(LESS_THAN, bound);
    }

    /**
     * The text, by code point, is from {@code low} to {@code high}, both included. UNKNOWN if it is missing.
     *
     * <p>Example: {@code attribute(COUNTRY).isBetween("A", "M")}
     *
     * @throws IllegalArgumentException if low is above high
     */
    public R isBetween(String low, String high) {
        return between(low, high);
    }

    /**
     * The text is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).is(attribute(COUNTRY))}
     */
    public R is(TextClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the text differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).isNot(attribute(COUNTRY))}
     */
    public R isNot(TextClause<R> other) {
        return different(other);
    }

    /**
     * The text, by code point, is another one or greater; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).isAtLeast(attribute(COUNTRY))}
     */
    public R isAtLeast(TextClause<R> other) {
        return compared(AT_LEAST, other);
    }

    /**
     * The text, by code point, is greater than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).isGreaterThan(attribute(COUNTRY))}
     */
    public R isGreaterThan(TextClause<R> other) {
        return compared(GREATER_THAN, other);
    }

    /**
     * The text, by code point, is another one or less; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).isAtMost(attribute(COUNTRY))}
     */
    public R isAtMost(TextClause<R> other) {
        return compared(AT_MOST, other);
    }

    /**
     * The text, by code point, is less than another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(BILLING_COUNTRY).isLessThan(attribute(COUNTRY))}
     */
    public R isLessThan(TextClause<R> other) {
        return compared(LESS_THAN, other);
    }
}
