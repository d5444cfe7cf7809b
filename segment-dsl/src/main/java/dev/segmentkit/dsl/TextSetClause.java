package dev.segmentkit.dsl;

import static dev.segmentkit.criteria.SetMembers.Operator.HAS_ALL_OF;
import static dev.segmentkit.criteria.SetMembers.Operator.HAS_ANY_OF;

import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A sentence about a set of texts, to be finished with what is in it.
 *
 * @param <R> what a finished sentence is: a {@link dev.segmentkit.criteria.Condition} about contacts, or an
 *     {@link EventCondition}
 */
public final class TextSetClause<R> extends Clause<Set<String>, R> {
    TextSetClause(Subject<Set<String>> subject, Ending<R> ending) {
        super(subject, ending);
    }

    /**
     * This text is in the set; UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).contains("vip")}
     */
    public R contains(String member) {
        return test(new SetMembers(HAS_ANY_OF, List.of(member)));
    }

    /**
     * At least one of these texts is in the set; UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasAnyOf("ski", "climb")}
     */
    public R hasAnyOf(String first, String second, String... more) {
        return test(new SetMembers(HAS_ANY_OF, listed(first, second, more)));
    }

    /**
     * At least one of these texts is in the set; they may be known at run time only. UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasAnyOf(List.of("ski", "climb"))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R hasAnyOf(Collection<String> members) {
        return test(new SetMembers(HAS_ANY_OF, List.copyOf(members)));
    }

    /**
     * All of these texts are in the set; UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasAllOf("ski", "climb")}
     */
    public R hasAllOf(String first, String second, String... more) {
        return test(new SetMembers(HAS_ALL_OF, listed(first, second, more)));
    }

    /**
     * All of these texts are in the set; they may be known at run time only. UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasAllOf(List.of("ski", "climb"))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R hasAllOf(Collection<String> members) {
        return test(new SetMembers(HAS_ALL_OF, List.copyOf(members)));
    }

    /**
     * The set is there and none of these texts is in it; UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasNoneOf("bounced", "unsubscribed")}
     */
    public R hasNoneOf(String first, String second, String... more) {
        return negated(new SetMembers(HAS_ANY_OF, listed(first, second, more)));
    }

    /**
     * The set is there and none of these texts is in it; they may be known at run time only. UNKNOWN if the set is missing.
     *
     * <p>Example: {@code attribute(TAGS).hasNoneOf(List.of("bounced", "unsubscribed"))}
     *
     * @throws IllegalArgumentException if there are none
     */
    public R hasNoneOf(Collection<String> members) {
        return negated(new SetMembers(HAS_ANY_OF, List.copyOf(members)));
    }

    /**
     * The set is the same as another one; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TAGS).is(event(PURCHASE).ever().last().property(LABELS))}
     */
    public R is(TextSetClause<R> other) {
        return same(other);
    }

    /**
     * Both are there, and the set differs from the other; UNKNOWN if either is missing.
     *
     * <p>Example: {@code attribute(TAGS).isNot(event(PURCHASE).ever().last().property(LABELS))}
     */
    public R isNot(TextSetClause<R> other) {
        return different(other);
    }
}
