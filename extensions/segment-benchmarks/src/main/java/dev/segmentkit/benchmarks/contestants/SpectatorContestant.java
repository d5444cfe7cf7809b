package dev.segmentkit.benchmarks.contestants;

import com.netflix.spectator.api.NoopRegistry;
import com.netflix.spectator.atlas.impl.Parser;
import com.netflix.spectator.atlas.impl.Query;
import com.netflix.spectator.atlas.impl.QueryIndex;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.TextField;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Netflix spectator's index of queries, which knows texts only. Numbers are texts of fixed width, so that their order is kept;
 * a set is a key for each of its members. A negated test also asks whether its key is there, which a missing value is not. Tags
 * are looked up by a function: as an id of the library they would take less memory, and twice the time.
 */
public final class SpectatorContestant implements Contestant {
    private static final String YES = "1";

    private final QueryIndex<Integer> index = QueryIndex.newInstance(new NoopRegistry());
    private final Variables variables;

    public SpectatorContestant(List<Rule> rules) {
        variables = Variables.of(rules);
        for (int i = 0; i < rules.size(); i++) {
            index.add(query(Settled.of(rules.get(i))), i);
        }
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        Map<String, String> tags = tags(customer, asOf);
        index.forEachMatch(tags::get, into::add);
    }

    private Map<String, String> tags(Customer customer, Instant asOf) {
        Map<String, String> tags = new HashMap<>(128);
        for (TextField field : variables.texts()) {
            String value = field.reader().apply(customer);
            if (value != null) {
                tags.put(field.property(), value);
            }
        }
        for (NumberVariable variable : variables.numbers()) {
            long value = variable.reader().read(customer, asOf);
            if (value != NumberVariable.NONE) {
                tags.put(variable.name(), FixedWidth.of(value));
            }
        }
        for (SetField field : variables.sets()) {
            List<String> members = field.reader().apply(customer);
            if (members != null) {
                tags.put(field.property(), YES);
                members.forEach(member -> tags.put(member, YES));
            }
        }
        return tags;
    }

    private static Query query(Settled rule) {
        if (rule instanceof Settled.All all) {
            return all.rules().stream().map(SpectatorContestant::query).reduce(Query.TRUE, Query::and);
        }
        if (rule instanceof Settled.Any any) {
            return any.rules().stream().map(SpectatorContestant::query).reduce(Query.FALSE, Query::or);
        }
        if (rule instanceof Settled.Leaf leaf) {
            Condition condition = Condition.of(leaf.test());
            Query holds = holds(condition);
            return leaf.negated() ? parsed(condition.name(), ":has").and(holds.not()) : holds;
        }
        throw new IllegalArgumentException("segments of tests only, got " + rule);
    }

    private static Query holds(Condition condition) {
        String key = condition.name();
        if (condition instanceof Condition.Among among) {
            return oneOf(key, among.values());
        }
        if (condition instanceof Condition.Within within) {
            if (within.low() == within.high()) {
                return parsed(key, FixedWidth.of(within.low()), ":eq");
            }
            Query low = parsed(key, FixedWidth.of(within.low()), ":ge");
            return within.hasHigh() ? low.and(parsed(key, FixedWidth.of(within.high()), ":le")) : low;
        }
        return ((Condition.Shares) condition)
                .members().stream().map(member -> parsed(member, ":has")).reduce(Query.FALSE, Query::or);
    }

    private static Query oneOf(String key, List<String> values) {
        return values.size() == 1
                ? parsed(key, values.get(0), ":eq")
                : parsed(Stream.of(Stream.of(key, "("), values.stream(), Stream.of(")", ":in"))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private static Query parsed(String... words) {
        return Parser.parseQuery(String.join(",", words));
    }
}
