package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Rule;
import java.util.List;
import java.util.function.Function;

/** All contestants, each with the largest catalogue that it is asked about, and why no larger one. */
public enum Entrant {
    SEGMENTKIT(100_000, "", SegmentkitContestant::new),
    LAMBDAS(100_000, "", LambdaContestant::new),
    COMPILED(1_000, "javac takes seconds for more, and the code leaves the caches", CompiledContestant::new),
    SPECTATOR(100_000, "", SpectatorContestant::new),
    LAUNCH_DARKLY(10_000, "milliseconds a customer", LaunchDarklyContestant::new),
    EASY_RULES(10_000, "milliseconds a customer", EasyRulesContestant::new),
    DROOLS(1_000, "building takes milliseconds and kilobytes a segment", DroolsContestant::new),
    SPEL(10_000, "milliseconds a customer, and a class for each segment", SpelContestant::new),
    LUCENE(100_000, "", LuceneContestant::new),
    CEL(10_000, "milliseconds a customer", CelContestant::new);

    private final int most;
    private final String reason;
    private final Function<List<Rule>, Contestant> form;

    Entrant(int most, String reason, Function<List<Rule>, Contestant> form) {
        this.most = most;
        this.reason = reason;
        this.form = form;
    }

    /** The contestant for these rules. */
    public Contestant build(List<Rule> rules) {
        return form.apply(rules);
    }

    /** The largest number of segments that it is asked about. */
    public int most() {
        return most;
    }

    /** Why no larger one; empty if it takes all. */
    public String reason() {
        return reason;
    }
}
