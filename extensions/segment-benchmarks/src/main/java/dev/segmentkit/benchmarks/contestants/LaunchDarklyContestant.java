package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import com.launchdarkly.sdk.ContextBuilder;
import com.launchdarkly.sdk.LDContext;
import com.launchdarkly.sdk.LDValue;
import com.launchdarkly.sdk.server.Components;
import com.launchdarkly.sdk.server.LDClient;
import com.launchdarkly.sdk.server.LDConfig;
import com.launchdarkly.sdk.server.integrations.FileData;
import dev.segmentkit.benchmarks.workload.Alternatives;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The evaluator of LaunchDarkly's server SDK: a flag for each segment, read from a file, without events and without a network. A
 * flag has rules, one of which must hold, each of clauses, which must all hold: deeper nesting is multiplied out. A clause on a
 * missing attribute does not hold, negated or not.
 */
public final class LaunchDarklyContestant implements Contestant {
    private final Variables variables;
    private final String[] flags;
    private final LDClient client;

    public LaunchDarklyContestant(List<Rule> rules) {
        variables = Variables.of(rules);
        flags = IntStream.range(0, rules.size()).mapToObj(i -> "segment-" + i).toArray(String[]::new);
        try {
            Path file = Files.createTempFile("flags", ".json");
            String unused = Files.writeString(
                            file,
                            IntStream.range(0, rules.size())
                                    .mapToObj(i -> "\"%s\": %s".formatted(flags[i], flag(flags[i], rules.get(i))))
                                    .collect(joining(",\n", "{\"flags\": {", "}}")))
                    .toString();
            client = new LDClient(
                    "none",
                    new LDConfig.Builder()
                            .dataSource(FileData.dataSource().filePaths(file))
                            .events(Components.noEvents())
                            .build());
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        LDContext context = context(customer, asOf);
        for (int i = 0; i < flags.length; i++) {
            if (client.boolVariation(flags[i], context, false)) {
                into.add(i);
            }
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LDContext context(Customer customer, Instant asOf) {
        ContextBuilder context = LDContext.builder(customer.id());
        for (TextField field : variables.texts()) {
            context.set(field.property(), LDValue.of(field.reader().apply(customer)));
        }
        for (NumberVariable variable : variables.numbers()) {
            long value = variable.reader().read(customer, asOf);
            if (value != NumberVariable.NONE) {
                context.set(variable.name(), LDValue.of(value));
            }
        }
        for (SetField field : variables.sets()) {
            List<String> members = field.reader().apply(customer);
            if (members != null) {
                context.set(field.property(), LDValue.Convert.String.arrayFrom(members));
            }
        }
        return context.build();
    }

    private static String flag(String key, Rule rule) {
        return """
                {"key": "%s", "version": 1, "on": true, "variations": [false, true], "offVariation": 0,
                 "fallthrough": {"variation": 0}, "rules": [%s]}""".formatted(
                key,
                Alternatives.of(Settled.of(rule), LaunchDarklyContestant::clauses).stream()
                        .map(clauses -> "{\"variation\": 1, \"clauses\": [%s]}".formatted(String.join(", ", clauses)))
                        .collect(joining(",\n")));
    }

    private static List<List<String>> clauses(Settled.Leaf leaf) {
        Condition condition = Condition.of(leaf.test());
        if (condition instanceof Condition.Among among) {
            return List.of(List.of(in(among.field().property(), among.values(), leaf.negated())));
        }
        if (condition instanceof Condition.Shares shares) {
            return List.of(List.of(in(shares.field().property(), shares.members(), leaf.negated())));
        }
        Condition.Within within = (Condition.Within) condition;
        String low = compared(within.variable(), "lessThan", within.low(), !leaf.negated());
        if (!within.hasHigh()) {
            return List.of(List.of(low));
        }
        String high = compared(within.variable(), "greaterThan", within.high(), !leaf.negated());
        return leaf.negated() ? List.of(List.of(low), List.of(high)) : List.of(List.of(low, high));
    }

    private static String in(String attribute, List<String> values, boolean negated) {
        return clause(attribute, "in", values.stream().map("\"%s\""::formatted).collect(joining(", ")), negated);
    }

    private static String compared(NumberVariable variable, String operator, long bound, boolean negated) {
        return clause(variable.name(), operator, Long.toString(bound), negated);
    }

    private static String clause(String attribute, String operator, String values, boolean negated) {
        return "{\"attribute\": \"%s\", \"op\": \"%s\", \"values\": [%s], \"negate\": %s}"
                .formatted(attribute, operator, values, negated);
    }
}
