package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Google's Common Expression Language, with typed variables. A missing text is empty, a missing number the smallest, and a
 * missing set empty, with a variable that says so; errors, which have the same logic, would be slower.
 */
public final class CelContestant implements Contestant {
    private final Variables variables;
    private final CelRuntime.Program[] programs;

    public CelContestant(List<Rule> rules) {
        variables = Variables.of(rules);
        CelCompiler compiler = compiler();
        CelRuntime runtime = CelRuntimeFactory.plannerRuntimeBuilder().build();
        List<CelRuntime.Program> compiled = new ArrayList<>();
        for (Rule rule : rules) {
            compiled.add(program(Wording.of(Settled.of(rule), CelContestant::text), compiler, runtime));
        }
        programs = compiled.toArray(CelRuntime.Program[]::new);
    }

    private CelCompiler compiler() {
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder().setResultType(SimpleType.BOOL);
        variables.texts().forEach(field -> builder.addVar(field.property(), SimpleType.STRING));
        variables.numbers().forEach(variable -> builder.addVar(variable.name(), SimpleType.INT));
        variables
                .sets()
                .forEach(field -> builder.addVar(field.property(), ListType.create(SimpleType.STRING))
                        .addVar(known(field), SimpleType.BOOL));
        return builder.build();
    }

    private static CelRuntime.Program program(String text, CelCompiler compiler, CelRuntime runtime) {
        try {
            return runtime.createProgram(compiler.compile(text).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException("CEL refuses " + text, e);
        }
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        Map<String, Object> values = values(customer, asOf);
        try {
            for (int i = 0; i < programs.length; i++) {
                if ((Boolean) programs[i].eval(values)) {
                    into.add(i);
                }
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("CEL cannot answer for " + customer, e);
        }
    }

    private Map<String, Object> values(Customer customer, Instant asOf) {
        Map<String, Object> values = new HashMap<>(128);
        for (TextField field : variables.texts()) {
            String value = field.reader().apply(customer);
            values.put(field.property(), value == null ? "" : value);
        }
        for (NumberVariable variable : variables.numbers()) {
            values.put(variable.name(), variable.reader().read(customer, asOf));
        }
        for (SetField field : variables.sets()) {
            List<String> members = field.reader().apply(customer);
            values.put(field.property(), members == null ? List.of() : members);
            values.put(known(field), members != null);
        }
        return values;
    }

    private static String known(SetField field) {
        return field.property() + "Known";
    }

    private static String text(Settled.Leaf leaf) {
        Condition condition = Condition.of(leaf.test());
        String holds = holds(condition);
        return leaf.negated() ? "%s && !(%s)".formatted(known(condition), holds) : holds;
    }

    private static String known(Condition condition) {
        if (condition instanceof Condition.Among among) {
            return "%s != ''".formatted(among.field().property());
        }
        if (condition instanceof Condition.Within within) {
            return "%s >= 0".formatted(within.variable().name());
        }
        return known(((Condition.Shares) condition).field());
    }

    private static String holds(Condition condition) {
        if (condition instanceof Condition.Among among) {
            String property = among.field().property();
            return among.values().size() == 1
                    ? "%s == '%s'".formatted(property, among.values().get(0))
                    : "%s in [%s]"
                            .formatted(
                                    property,
                                    among.values().stream()
                                            .map("'%s'"::formatted)
                                            .collect(joining(", ")));
        }
        if (condition instanceof Condition.Within within) {
            String name = within.variable().name();
            String low = "%s >= %s".formatted(name, within.low());
            return within.hasHigh() ? "%s && %s <= %s".formatted(low, name, within.high()) : low;
        }
        Condition.Shares shares = (Condition.Shares) condition;
        return shares.members().stream()
                .map(member -> "'%s' in %s".formatted(member, shares.field().property()))
                .collect(joining(" || "));
    }
}
