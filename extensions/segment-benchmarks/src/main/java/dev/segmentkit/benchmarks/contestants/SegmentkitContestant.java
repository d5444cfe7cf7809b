package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.List;

/** The engine of this project, reading the customers through a binding. */
public final class SegmentkitContestant implements Contestant {
    private final SegmentEngine<Customer> engine;
    private final Memberships memberships;

    public SegmentkitContestant(List<Rule> rules) {
        engine = SegmentEngine.compile(Sentences.catalog(rules), Keys.binding());
        memberships = engine.newMemberships();
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        engine.classify(customer, asOf, memberships);
        into.clear();
        for (int i = 0; i < memberships.size(); i++) {
            into.add(memberships.position(i));
        }
    }
}
