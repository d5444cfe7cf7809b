package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.Test;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tests as Java expressions over a customer {@code c} as of {@code asOf}. Sets and dates are constants of the class, which this
 * collects.
 */
final class JavaWording {
    private final List<String> constants = new ArrayList<>();

    /** The declarations of the constants that the expressions name. */
    String constants() {
        return constants.stream().collect(joining("\n", "", "\n"));
    }

    String expression(Settled.Leaf leaf) {
        String holds = holds(leaf.test());
        return leaf.negated() ? "%s && !(%s)".formatted(known(leaf.test()), holds) : holds;
    }

    private String holds(Test test) {
        if (test instanceof Test.TextIn text) {
            return text.values().size() == 1
                    ? "\"%s\".equals(c.%s())"
                            .formatted(text.values().get(0), text.field().property())
                    : "in(%s, c.%s())"
                            .formatted(constant(text.values()), text.field().property());
        }
        if (test instanceof Test.NumberBetween number) {
            return "between(c.%s(), %sL, %sL)".formatted(number.field().property(), number.low(), number.high());
        }
        if (test instanceof Test.InLast moment) {
            return "inLast(c.%s(), %s, asOf)".formatted(moment.field().property(), moment.days());
        }
        if (test instanceof Test.BeforeLast moment) {
            return "beforeLast(c.%s(), %s, asOf)".formatted(moment.field().property(), moment.days());
        }
        if (test instanceof Test.DateBetween date) {
            return "between(c.%s(), %s, %s)"
                    .formatted(date.field().property(), constant(date.from()), constant(date.to()));
        }
        if (test instanceof Test.FlagIs flag) {
            return "is(%s, c.%s())".formatted(flag.expected(), flag.field().property());
        }
        if (test instanceof Test.HasAnyOf set) {
            return "anyOf(%s, c.%s())"
                    .formatted(constant(set.members()), set.field().property());
        }
        if (test instanceof Test.CountAtLeast count) {
            return "count(c.%s(), %s, asOf) >= %sL".formatted(count.field().property(), count.days(), count.atLeast());
        }
        if (test instanceof Test.SumAtLeast sum) {
            return "sum(c.%s(), %s, asOf) >= %sL".formatted(sum.field().property(), sum.days(), sum.atLeast());
        }
        Test.DaysSinceLast since = (Test.DaysSinceLast) test;
        return "between(daysSinceLast(c.%s(), asOf), %sL, %sL)"
                .formatted(since.field().property(), since.low(), since.high());
    }

    private static String known(Test test) {
        if (test instanceof Test.OfAttribute asked) {
            return "c.%s() != null".formatted(asked.field().property());
        }
        if (test instanceof Test.DaysSinceLast since) {
            return "daysSinceLast(c.%s(), asOf) != NONE".formatted(since.field().property());
        }
        return "true";
    }

    private String constant(Collection<String> texts) {
        return constant(
                "Set<String>",
                "Set.of(%s)".formatted(texts.stream().map("\"%s\""::formatted).collect(joining(", "))));
    }

    private String constant(LocalDate date) {
        return constant("LocalDate", "LocalDate.ofEpochDay(%sL)".formatted(date.toEpochDay()));
    }

    private String constant(String type, String value) {
        String name = "C" + constants.size();
        constants.add("  private static final %s %s = %s;".formatted(type, name, value));
        return name;
    }
}
