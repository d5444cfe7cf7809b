package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules: a rule for each segment, its condition the hand-written predicate, its action to add the segment. */
public final class EasyRulesContestant implements Contestant {
    private static final String CUSTOMER = "customer";
    private static final String AS_OF = "asOf";
    private static final String MATCHES = "matches";

    private final Rules rules;
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    public EasyRulesContestant(List<Rule> rules) {
        List<BiPredicate<Customer, Instant>> predicates = HandWritten.of(rules);
        Set<org.jeasy.rules.api.Rule> built = new HashSet<>();
        for (int i = 0; i < predicates.size(); i++) {
            built.add(rule(i, predicates.get(i)));
        }
        this.rules = new Rules(built);
    }

    private static org.jeasy.rules.api.Rule rule(int position, BiPredicate<Customer, Instant> predicate) {
        return new RuleBuilder()
                .name("segment-" + position)
                .when(facts -> predicate.test(facts.get(CUSTOMER), facts.get(AS_OF)))
                .then(facts -> facts.<Matches>get(MATCHES).add(position))
                .build();
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        Facts facts = new Facts();
        facts.put(CUSTOMER, customer);
        facts.put(AS_OF, asOf);
        facts.put(MATCHES, into);
        engine.fire(rules, facts);
    }
}
