package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Activities;
import dev.segmentkit.benchmarks.workload.Activity;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.MomentField;
import dev.segmentkit.benchmarks.workload.NumberField;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Settled;
import dev.segmentkit.benchmarks.workload.Test;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Rules as a Java developer writes them: a lambda for each kind of question and attribute, which calls the getter itself,
 * joined with {@link BiPredicate#and} and {@link BiPredicate#or}. There are too many shapes of segments for one lambda each;
 * {@link CompiledContestant} has a method for each. Lists are hash sets.
 */
final class HandWritten {
    private HandWritten() {}

    /** A predicate for each rule, in order. */
    static List<BiPredicate<Customer, Instant>> of(List<Rule> rules) {
        List<BiPredicate<Customer, Instant>> predicates = new ArrayList<>();
        rules.forEach(rule -> predicates.add(predicate(Settled.of(rule), predicates)));
        return List.copyOf(predicates);
    }

    private static BiPredicate<Customer, Instant> predicate(Settled rule, List<BiPredicate<Customer, Instant>> before) {
        if (rule instanceof Settled.All all) {
            return all.rules().stream()
                    .map(part -> predicate(part, before))
                    .reduce(BiPredicate::and)
                    .orElseThrow();
        }
        if (rule instanceof Settled.Any any) {
            return any.rules().stream()
                    .map(part -> predicate(part, before))
                    .reduce(BiPredicate::or)
                    .orElseThrow();
        }
        if (rule instanceof Settled.InSegment reference) {
            return before.get(reference.position());
        }
        Settled.Leaf leaf = (Settled.Leaf) rule;
        BiPredicate<Customer, Instant> holds = holds(leaf.test());
        return leaf.negated() ? known(leaf.test()).and(holds.negate()) : holds;
    }

    /** What has to be said beside a negated test where there are no three values. */
    private static BiPredicate<Customer, Instant> known(Test test) {
        if (test instanceof Test.OfAttribute asked) {
            Function<Customer, ?> reader = asked.field().reader();
            return (c, asOf) -> reader.apply(c) != null;
        }
        if (test instanceof Test.DaysSinceLast since) {
            Function<Customer, List<Activity>> reader = since.field().reader();
            return (c, asOf) -> Activities.daysSinceLast(reader.apply(c), asOf) != Activities.NONE;
        }
        return (c, asOf) -> true;
    }

    private static BiPredicate<Customer, Instant> holds(Test test) {
        if (test instanceof Test.TextIn text) {
            return textIn(text);
        }
        if (test instanceof Test.NumberBetween number) {
            return between(number.field(), number.low(), number.high());
        }
        if (test instanceof Test.InLast moment) {
            return inLast(moment.field(), moment.days());
        }
        if (test instanceof Test.BeforeLast moment) {
            return beforeLast(moment.field(), moment.days());
        }
        if (test instanceof Test.DateBetween date) {
            return switch (date.field()) {
                case RENEWAL -> (c, asOf) -> Questions.between(c.renewal(), date.from(), date.to());
            };
        }
        if (test instanceof Test.FlagIs flag) {
            boolean expected = flag.expected();
            return switch (flag.field()) {
                case OPTED_IN -> (c, asOf) -> Questions.is(expected, c.optedIn());
                case VERIFIED -> (c, asOf) -> Questions.is(expected, c.verified());
            };
        }
        if (test instanceof Test.HasAnyOf set) {
            Set<String> wanted = Set.copyOf(set.members());
            return switch (set.field()) {
                case TAGS -> (c, asOf) -> Questions.anyOf(wanted, c.tags());
                case INTERESTS -> (c, asOf) -> Questions.anyOf(wanted, c.interests());
            };
        }
        return behaviour(test);
    }

    private static BiPredicate<Customer, Instant> textIn(Test.TextIn test) {
        Set<String> values = Set.copyOf(test.values());
        return switch (test.field()) {
            case COUNTRY -> (c, asOf) -> Questions.in(values, c.country());
            case LANGUAGE -> (c, asOf) -> Questions.in(values, c.language());
            case CITY -> (c, asOf) -> Questions.in(values, c.city());
            case POSTAL_CODE -> (c, asOf) -> Questions.in(values, c.postalCode());
            case PLAN -> (c, asOf) -> Questions.in(values, c.plan());
            case TIER -> (c, asOf) -> Questions.in(values, c.tier());
            case CHANNEL -> (c, asOf) -> Questions.in(values, c.channel());
            case INDUSTRY -> (c, asOf) -> Questions.in(values, c.industry());
            case DEVICE -> (c, asOf) -> Questions.in(values, c.device());
        };
    }

    private static BiPredicate<Customer, Instant> between(NumberField field, long low, long high) {
        return switch (field) {
            case AGE -> (c, asOf) -> Questions.between(c.age(), low, high);
            case SCORE -> (c, asOf) -> Questions.between(c.score(), low, high);
            case ENGAGEMENT -> (c, asOf) -> Questions.between(c.engagement(), low, high);
            case CHURN_RISK -> (c, asOf) -> Questions.between(c.churnRisk(), low, high);
            case ORDERS -> (c, asOf) -> Questions.between(c.orders(), low, high);
            case VISITS -> (c, asOf) -> Questions.between(c.visits(), low, high);
            case LIFETIME_CENTS -> (c, asOf) -> Questions.between(c.lifetimeCents(), low, high);
        };
    }

    private static BiPredicate<Customer, Instant> inLast(MomentField field, int days) {
        return switch (field) {
            case SIGNED_UP -> (c, asOf) -> Questions.inLast(c.signedUp(), days, asOf);
            case LAST_LOGIN -> (c, asOf) -> Questions.inLast(c.lastLogin(), days, asOf);
            case LAST_PURCHASE -> (c, asOf) -> Questions.inLast(c.lastPurchase(), days, asOf);
            case LAST_OPENED -> (c, asOf) -> Questions.inLast(c.lastOpened(), days, asOf);
            case TRIAL_STARTED -> (c, asOf) -> Questions.inLast(c.trialStarted(), days, asOf);
        };
    }

    private static BiPredicate<Customer, Instant> beforeLast(MomentField field, int days) {
        return switch (field) {
            case SIGNED_UP -> (c, asOf) -> Questions.beforeLast(c.signedUp(), days, asOf);
            case LAST_LOGIN -> (c, asOf) -> Questions.beforeLast(c.lastLogin(), days, asOf);
            case LAST_PURCHASE -> (c, asOf) -> Questions.beforeLast(c.lastPurchase(), days, asOf);
            case LAST_OPENED -> (c, asOf) -> Questions.beforeLast(c.lastOpened(), days, asOf);
            case TRIAL_STARTED -> (c, asOf) -> Questions.beforeLast(c.trialStarted(), days, asOf);
        };
    }

    private static BiPredicate<Customer, Instant> behaviour(Test test) {
        if (test instanceof Test.CountAtLeast count) {
            int days = count.days();
            long atLeast = count.atLeast();
            return switch (count.field()) {
                case PURCHASE -> (c, asOf) -> Activities.count(c.purchases(), days, asOf) >= atLeast;
                case SITE_VISIT -> (c, asOf) -> Activities.count(c.siteVisits(), days, asOf) >= atLeast;
                case OPEN -> (c, asOf) -> Activities.count(c.opens(), days, asOf) >= atLeast;
            };
        }
        if (test instanceof Test.SumAtLeast sum) {
            int days = sum.days();
            long atLeast = sum.atLeast();
            return switch (sum.field()) {
                case PURCHASE -> (c, asOf) -> Activities.sum(c.purchases(), days, asOf) >= atLeast;
                case SITE_VISIT -> (c, asOf) -> Activities.sum(c.siteVisits(), days, asOf) >= atLeast;
                case OPEN -> (c, asOf) -> Activities.sum(c.opens(), days, asOf) >= atLeast;
            };
        }
        Test.DaysSinceLast since = (Test.DaysSinceLast) test;
        long low = since.low();
        long high = since.high();
        return switch (since.field()) {
            case PURCHASE -> (c, asOf) -> Questions.between(Activities.daysSinceLast(c.purchases(), asOf), low, high);
            case SITE_VISIT ->
                (c, asOf) -> Questions.between(Activities.daysSinceLast(c.siteVisits(), asOf), low, high);
            case OPEN -> (c, asOf) -> Questions.between(Activities.daysSinceLast(c.opens(), asOf), low, high);
        };
    }
}
