package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.Workload;
import java.time.Instant;
import java.util.List;
import org.springframework.expression.Expression;
import org.springframework.expression.TypedValue;
import org.springframework.expression.spel.ExpressionState;
import org.springframework.expression.spel.SpelCompilerMode;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.SpelParserConfiguration;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.standard.SpelExpression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;

/**
 * Spring's expression language, with all expressions compiled to bytecode. Lists are written as alternatives, since it
 * does not compile lists of its own.
 */
public final class SpelContestant implements Contestant {
    private static final Customer SAMPLE = Workload.of(List.of(), 1).customers().get(0);

    private final SimpleEvaluationContext context = SimpleEvaluationContext.forReadOnlyDataBinding()
            .withInstanceMethods()
            .build();
    private final SpelParserConfiguration configuration =
            new SpelParserConfiguration(SpelCompilerMode.MIXED, SpelContestant.class.getClassLoader());
    private final Expression[] expressions;

    public SpelContestant(List<Rule> rules) {
        SpelExpressionParser parser = new SpelExpressionParser(configuration);
        expressions = rules.stream()
                .map(rule -> compiled(parser.parseRaw(Wording.of(Settled.of(rule), SpelContestant::text))))
                .toArray(Expression[]::new);
    }

    private SpelExpression compiled(SpelExpression expression) {
        runAll(
                expression.getAST(),
                new ExpressionState(context, new TypedValue(new Profile(SAMPLE, Workload.AS_OF)), configuration));
        if (!expression.compileExpression()) {
            throw new IllegalStateException("SpEL cannot compile " + expression.getExpressionString());
        }
        return expression;
    }

    /** Runs what would be skipped too: only what has run can be compiled. */
    private static void runAll(SpelNode node, ExpressionState state) {
        if (node instanceof OpAnd || node instanceof OpOr || node instanceof OperatorNot) {
            for (int i = 0; i < node.getChildCount(); i++) {
                runAll(node.getChild(i), state);
            }
        }
        Object unused = node.getValue(state);
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
            return within.variable().getter() + " >= 0L";
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
