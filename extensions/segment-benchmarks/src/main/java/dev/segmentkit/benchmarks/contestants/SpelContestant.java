package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Settled;
import java.time.Instant;
import java.util.List;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * Spring's expression language, in the mode that compiles expressions to bytecode once they have run. Lists are written as
 * alternatives, since it does not compile calls of collections it makes itself.
 */
public final class SpelContestant implements Contestant {
    private final SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding()
            .withInstanceMethods()
            .build();
    private final Expression[] expressions;

    public SpelContestant(List<Rule> rules) {
        SpelExpressionParser parser = new SpelExpressionParser(
                new SpelParserConfiguration(SpelCompilerMode.MIXED, SpelContestant.class.getClassLoader()));
        expressions = rules.stream()
                .map(rule -> parser.parseRaw(Wording.of(Settled.of(rule), SpelContestant::text)))
                .toArray(Expression[]::new);
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        Profile profile = new Profile(customer, asOf);
        for (int i = 0; i < expressions.length; i++) {
            if (Boolean.TRUE.equals(expressions[i].getValue(context, profile, Boolean.class))) {
                into.add(i);
            }
        }
    }

    private static String text(Settled.Leaf leaf) {
        Condition condition = Condition.of(leaf.test());
        String holds = holds(condition);
        return leaf.negated() ? "%s && !(%s)".formatted(known(condition), holds) : holds;
    }

    private static String known(Condition condition) {
        if (condition instanceof Condition.Among among) {
            return among.field().property() + " != null";
        }
        if (condition instanceof Condition.Within within) {
            return within.variable().getter() + " >= 0";
        }
        return ((Condition.Shares) condition).field().property() + "Known";
    }

    private static String holds(Condition condition) {
        if (condition instanceof Condition.Among among) {
            String property = among.field().property();
            return among.values().stream()
                    .map(value -> "%s == '%s'".formatted(property, value))
                    .collect(joining(" || "));
        }
        if (condition instanceof Condition.Within within) {
            String getter = within.variable().getter();
            String low = "%s >= %sL".formatted(getter, within.low());
            return within.hasHigh() ? "%s && %s <= %sL".formatted(low, getter, within.high()) : low;
        }
        Condition.Shares shares = (Condition.Shares) condition;
        String property = shares.field().property();
        return shares.members().stream()
                .map(member -> "%s.contains('%s')".formatted(property, member))
                .collect(joining(" || "));
    }
}
