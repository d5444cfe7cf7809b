package dev.segmentkit.benchmarks.workload;

import java.util.List;

/** Who is in a segment, in no contestant's words. Logic is Kleene's, and only TRUE is a member. */
public sealed interface Rule permits Rule.All, Rule.Any, Rule.Not, Rule.InSegment, Test {
    /** All hold. */
    record All(List<Rule> rules) implements Rule {
        public All {
            rules = List.copyOf(rules);
        }
    }

    /** One holds. */
    record Any(List<Rule> rules) implements Rule {
        public Any {
            rules = List.copyOf(rules);
        }
    }

    /** The opposite holds. */
    record Not(Rule rule) implements Rule {}

    /** The customer is in the segment that stands there in the catalogue, which is before this one. */
    record InSegment(int position) implements Rule {}

    /** All of these hold. */
    static Rule all(Rule... rules) {
        return new All(List.of(rules));
    }

    /** One of these holds. */
    static Rule any(Rule... rules) {
        return new Any(List.of(rules));
    }
}
