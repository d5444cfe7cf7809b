package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import java.time.Instant;
import java.util.List;
import java.util.function.BiPredicate;

/** Hand-written predicates in a loop: what to beat, and what the answers of all others are held to. */
public final class LambdaContestant implements Contestant {
    private final List<BiPredicate<Customer, Instant>> predicates;

    public LambdaContestant(List<Rule> rules) {
        predicates = HandWritten.of(rules);
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        for (int i = 0; i < predicates.size(); i++) {
            if (predicates.get(i).test(customer, asOf)) {
                into.add(i);
            }
        }
    }
}
