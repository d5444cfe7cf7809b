package dev.segmentkit.benchmarks.workload;

import java.util.List;

/**
 * A rule with its negations at the tests, for whoever knows only true and false: a customer is in exactly if this holds. A
 * negated test holds if what it looks at is known, and the test does not hold.
 */
public sealed interface Settled {
    /** All hold. */
    record All(List<Settled> rules) implements Settled {
        public All {
            rules = List.copyOf(rules);
        }
    }

    /** One holds. */
    record Any(List<Settled> rules) implements Settled {
        public Any {
            rules = List.copyOf(rules);
        }
    }

    /** The test holds, or does not although it could be decided. */
    record Leaf(Test test, boolean negated) implements Settled {}

    /** The customer is in the segment that stands there. */
    record InSegment(int position) implements Settled {}

    /** The rule in this form, by De Morgan's laws, which hold for three values too. */
    static Settled of(Rule rule) {
        return of(rule, false);
    }

    private static Settled of(Rule rule, boolean negated) {
        if (rule instanceof Rule.Not not) {
            return of(not.rule(), !negated);
        }
        if (rule instanceof Rule.All all) {
            return negated ? new Any(parts(all.rules(), true)) : new All(parts(all.rules(), false));
        }
        if (rule instanceof Rule.Any any) {
            return negated ? new All(parts(any.rules(), true)) : new Any(parts(any.rules(), false));
        }
        if (rule instanceof Rule.InSegment reference) {
            if (negated) {
                throw new IllegalArgumentException(
                        "the opposite of being in segment %s needs three values; negate its tests instead"
                                .formatted(reference.position()));
            }
            return new InSegment(reference.position());
        }
        return new Leaf((Test) rule, negated);
    }

    private static List<Settled> parts(List<Rule> rules, boolean negated) {
        return rules.stream().map(rule -> of(rule, negated)).toList();
    }
}
