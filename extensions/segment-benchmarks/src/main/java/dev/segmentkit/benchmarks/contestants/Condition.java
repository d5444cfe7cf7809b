package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.Test;
import dev.segmentkit.benchmarks.workload.TextField;
import java.util.List;
import java.util.stream.Stream;

/** A test as other engines see it: of a text, a number, or a set. */
sealed interface Condition {
    /** The name of what is asked about. */
    String name();

    /** The text is one of these. */
    record Among(TextField field, List<String> values) implements Condition {
        @Override
        public String name() {
            return field.property();
        }
    }

    /** The number lies there, both ends included; {@link Long#MAX_VALUE} is no upper end. No low end is below 0. */
    record Within(NumberVariable variable, long low, long high) implements Condition {
        @Override
        public String name() {
            return variable.name();
        }

        boolean hasHigh() {
            return high != Long.MAX_VALUE;
        }
    }

    /** At least one of these is in the set. */
    record Shares(SetField field, List<String> members) implements Condition {
        @Override
        public String name() {
            return field.property();
        }
    }

    /** The test in this form. */
    static Condition of(Test test) {
        if (test instanceof Test.TextIn text) {
            return new Among(text.field(), text.values());
        }
        if (test instanceof Test.HasAnyOf set) {
            return new Shares(set.field(), set.members());
        }
        if (test instanceof Test.NumberBetween number) {
            return new Within(NumberVariable.number(number.field()), number.low(), number.high());
        }
        if (test instanceof Test.FlagIs flag) {
            long expected = flag.expected() ? 1 : 0;
            return new Within(NumberVariable.flag(flag.field()), expected, expected);
        }
        if (test instanceof Test.InLast moment) {
            return new Within(NumberVariable.daysAgo(moment.field()), 0, moment.days() - 1L);
        }
        if (test instanceof Test.BeforeLast moment) {
            return new Within(NumberVariable.daysAgo(moment.field()), moment.days(), Long.MAX_VALUE);
        }
        if (test instanceof Test.DateBetween date) {
            return new Within(
                    NumberVariable.day(date.field()),
                    date.from().toEpochDay(),
                    date.to().toEpochDay());
        }
        if (test instanceof Test.CountAtLeast count) {
            return new Within(NumberVariable.count(count.field(), count.days()), count.atLeast(), Long.MAX_VALUE);
        }
        if (test instanceof Test.SumAtLeast sum) {
            return new Within(NumberVariable.sum(sum.field(), sum.days()), sum.atLeast(), Long.MAX_VALUE);
        }
        Test.DaysSinceLast since = (Test.DaysSinceLast) test;
        return new Within(NumberVariable.sinceLast(since.field()), since.low(), since.high());
    }

    /** All that the rules ask. */
    static Stream<Condition> in(List<Rule> rules) {
        return rules.stream().flatMap(rule -> in(Settled.of(rule)));
    }

    private static Stream<Condition> in(Settled rule) {
        if (rule instanceof Settled.All all) {
            return all.rules().stream().flatMap(Condition::in);
        }
        if (rule instanceof Settled.Any any) {
            return any.rules().stream().flatMap(Condition::in);
        }
        return rule instanceof Settled.Leaf leaf ? Stream.of(of(leaf.test())) : Stream.empty();
    }
}
