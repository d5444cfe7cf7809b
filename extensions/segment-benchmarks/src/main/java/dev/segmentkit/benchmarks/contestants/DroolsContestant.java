package dev.segmentkit.benchmarks.contestants;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Settled;
import java.time.Instant;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/**
 * Drools with the executable model: a rule for each segment, its tests as constraints of one pattern, which share the nodes of
 * equal constraints. One session is kept; a customer is inserted, and deleted once the rules have fired.
 */
public final class DroolsContestant implements Contestant {
    private final KieSession session;

    public DroolsContestant(List<Rule> rules) {
        StringBuilder text = new StringBuilder("""
                package dev.segmentkit.benchmarks.contestants.drools
                import dev.segmentkit.benchmarks.contestants.Matches
                import dev.segmentkit.benchmarks.contestants.Profile
                global Matches matches
                """);
        for (int i = 0; i < rules.size(); i++) {
            text.append("rule \"segment-%s\" when Profile(%s) then matches.add(%s); end\n"
                    .formatted(i, constraints(Settled.of(rules.get(i))), i));
        }
        session = new KieHelper()
                .addContent(text.toString(), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
    }

    @Override
    public void classify(Customer customer, Instant asOf, Matches into) {
        into.clear();
        session.setGlobal("matches", into);
        FactHandle profile = session.insert(new Profile(customer, asOf));
        int unused = session.fireAllRules();
        session.delete(profile);
    }

    @Override
    public void close() {
        session.dispose();
    }

    /** What must all hold is divided by commas, so that each part becomes a node of its own. */
    private static String constraints(Settled rule) {
        return rule instanceof Settled.All all
                ? all.rules().stream()
                        .map(part -> Wording.of(part, DroolsContestant::text))
                        .collect(joining(", "))
                : Wording.of(rule, DroolsContestant::text);
    }

    private static String text(Settled.Leaf leaf) {
        Condition condition = Condition.of(leaf.test());
        return leaf.negated() ? fails(condition) : holds(condition);
    }

    private static String holds(Condition condition) {
        if (condition instanceof Condition.Among among) {
            String property = among.field().property();
            return among.values().size() == 1
                    ? "%s == \"%s\"".formatted(property, among.values().get(0))
                    : "%s in %s".formatted(property, list(among.values()));
        }
        if (condition instanceof Condition.Within within) {
            String getter = within.variable().getter();
            if (within.low() == within.high()) {
                return "%s == %sL".formatted(getter, within.low());
            }
            String low = "%s >= %sL".formatted(getter, within.low());
            return within.hasHigh() ? "%s && %s <= %sL".formatted(low, getter, within.high()) : low;
        }
        Condition.Shares shares = (Condition.Shares) condition;
        return shares.members().stream()
                .map(member -> "%s contains \"%s\"".formatted(shares.field().property(), member))
                .collect(joining(" || "));
    }

    private static String fails(Condition condition) {
        if (condition instanceof Condition.Among among) {
            String property = among.field().property();
            return "%s != null && %s not in %s".formatted(property, property, list(among.values()));
        }
        if (condition instanceof Condition.Within within) {
            String getter = within.variable().getter();
            String below = "(%s >= 0L && %s < %sL)".formatted(getter, getter, within.low());
            return within.hasHigh() ? "%s || %s > %sL".formatted(below, getter, within.high()) : below;
        }
        Condition.Shares shares = (Condition.Shares) condition;
        String property = shares.field().property();
        return shares.members().stream()
                .map(member -> "%s not contains \"%s\"".formatted(property, member))
                .collect(joining(" && ", property + "Known == true && ", ""));
    }

    private static String list(List<String> values) {
        return values.stream().map("\"%s\""::formatted).collect(joining(", ", "(", ")"));
    }
}
