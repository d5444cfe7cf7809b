package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.SetField;
import dev.segmentkit.benchmarks.workload.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What rules look at, each once: what is read of a customer before an engine is asked. */
record Variables(Set<TextField> texts, Collection<NumberVariable> numbers, Set<SetField> sets) {
    static Variables of(List<Rule> rules) {
        Set<TextField> texts = new LinkedHashSet<>();
        Map<String, NumberVariable> numbers = new LinkedHashMap<>();
        Set<SetField> sets = new LinkedHashSet<>();
        Condition.in(rules).forEach(condition -> {
            if (condition instanceof Condition.Among among) {
                texts.add(among.field());
            } else if (condition instanceof Condition.Within within) {
                numbers.putIfAbsent(within.variable().name(), within.variable());
            } else if (condition instanceof Condition.Shares shares) {
                sets.add(shares.field());
            }
        });
        return new Variables(texts, List.copyOf(numbers.values()), sets);
    }
}
