package dev.segmentkit.benchmarks.contestants;

import static dev.segmentkit.dsl.Segments.allOf;
import static dev.segmentkit.dsl.Segments.anyOf;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.days;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.inSegment;
import static dev.segmentkit.dsl.Segments.not;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.benchmarks.workload.Rule;
import dev.segmentkit.benchmarks.workload.Test;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.dsl.WholeNumberClause;
import java.util.ArrayList;
import java.util.List;

/** Rules in the words of the language. */
public final class Sentences {
    private Sentences() {}

    /** The catalogue of these rules. */
    public static SegmentCatalog catalog(List<Rule> rules) {
        return SegmentCatalog.of(segments(rules));
    }

    /** A segment for each rule, in order. */
    public static List<Segment> segments(List<Rule> rules) {
        List<Segment> segments = new ArrayList<>(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            segments.add(Segment.builder(id(i)).where(criterion(rules.get(i))).build());
        }
        return List.copyOf(segments);
    }

    private static String id(int position) {
        return "segment-" + position;
    }

    private static Criterion criterion(Rule rule) {
        if (rule instanceof Rule.All all) {
            return allOf(all.rules().stream().map(Sentences::criterion).toList());
        }
        if (rule instanceof Rule.Any any) {
            return anyOf(any.rules().stream().map(Sentences::criterion).toList());
        }
        if (rule instanceof Rule.Not not) {
            return not(criterion(not.rule()));
        }
        if (rule instanceof Rule.InSegment reference) {
            return inSegment(id(reference.position()));
        }
        return sentence((Test) rule);
    }

    private static Condition sentence(Test test) {
        if (test instanceof Test.TextIn text) {
            return attribute(Keys.key(text.field())).isAnyOf(text.values());
        }
        if (test instanceof Test.NumberBetween number) {
            return between(attribute(Keys.key(number.field())), number.low(), number.high());
        }
        if (test instanceof Test.InLast moment) {
            return attribute(Keys.key(moment.field())).isInLast(days(moment.days()));
        }
        if (test instanceof Test.BeforeLast moment) {
            return attribute(Keys.key(moment.field())).isBeforeLast(days(moment.days()));
        }
        if (test instanceof Test.DateBetween date) {
            return attribute(Keys.key(date.field())).isBetween(date.from(), date.to());
        }
        if (test instanceof Test.FlagIs flag) {
            return flag.expected()
                    ? attribute(Keys.key(flag.field())).isTrue()
                    : attribute(Keys.key(flag.field())).isFalse();
        }
        if (test instanceof Test.HasAnyOf set) {
            return attribute(Keys.key(set.field())).hasAnyOf(set.members());
        }
        if (test instanceof Test.CountAtLeast count) {
            return event(Keys.key(count.field()))
                    .inLast(days(count.days()))
                    .count()
                    .isAtLeast(count.atLeast());
        }
        if (test instanceof Test.SumAtLeast sum) {
            return event(Keys.key(sum.field()))
                    .inLast(days(sum.days()))
                    .sum(Keys.cents(sum.field()))
                    .isAtLeast(sum.atLeast());
        }
        Test.DaysSinceLast since = (Test.DaysSinceLast) test;
        return between(event(Keys.key(since.field())).ever().last().daysAgo(), since.low(), since.high());
    }

    private static Condition between(WholeNumberClause<Condition> subject, long low, long high) {
        if (high == Long.MAX_VALUE) {
            return subject.isAtLeast(low);
        }
        return low == 0 ? subject.isAtMost(high) : subject.isBetween(low, high);
    }
}
