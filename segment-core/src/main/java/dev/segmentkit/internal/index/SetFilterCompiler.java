package dev.segmentkit.internal.index;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.bits.Rows;
import dev.segmentkit.internal.cells.TextNumbers;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import dev.segmentkit.internal.index.SetRule.Question;
import java.util.BitSet;
import java.util.List;

/** Builds what is asked of one attribute that is a set, or of a text, which is a set of one. */
final class SetFilterCompiler<H> {
    private final AxisUse use;
    private final TextNumbers numbers;
    private final MemberGauge<H> gauge;
    private final Members none = new Members();

    SetFilterCompiler(AxisUse use, int number, Accessor<H, ?> accessor) {
        this.use = use;
        this.numbers = new TextNumbers(use.literals().stream()
                .flatMap(literal -> members(literal).stream())
                .toList());
        this.gauge = new MemberGauge<>(number, accessor, numbers);
        none.setMissing();
    }

    private static List<String> members(Literal literal) {
        Expectation<?> expected = ((ValueTest<?>) literal.criterion()).expected();
        if (expected instanceof SetMembers members) {
            return members.members();
        }
        return expected instanceof OneOf<?> one
                ? one.values().stream().map(String.class::cast).toList()
                : List.of();
    }

    /** Checks every conjunction, for sets that few ask about. */
    void check(CheckCollector<H> checks) {
        for (AxisUse.Asker asker : use.askers()) {
            asker.restrictions().forEach(restriction -> check(asker.conjunction(), restriction, checks));
        }
    }

    private void check(int conjunction, Restriction<Axis> restriction, CheckCollector<H> checks) {
        checks.add(conjunction, use.axis(), new SetCheck<>(gauge, rules(restriction)));
    }

    /** The check of one literal. */
    Check<H> check(Literal literal) {
        return new SetCheck<>(gauge, List.of(rule(literal)));
    }

    private List<SetRule> rules(Restriction<Axis> restriction) {
        return restriction.literals().stream().map(this::rule).toList();
    }

    private SetRule rule(Literal literal) {
        BitSet members = new BitSet();
        members(literal).forEach(member -> members.set(numbers.of(member)));
        return new SetRule(question(literal), members, literal.wanted());
    }

    private static Question question(Literal literal) {
        Object expected = ((ValueTest<?>) literal.criterion()).expected();
        if (expected instanceof OneOf<?>) {
            return Question.HAS_ANY;
        }
        if (expected instanceof SetMembers members) {
            return members.operator() == SetMembers.Operator.HAS_ANY_OF ? Question.HAS_ANY : Question.HAS_ALL;
        }
        return expected == Presence.KNOWN ? Question.IS_KNOWN : Question.IS_MISSING;
    }

    /**
     * The filter.
     *
     * @param conjunctions how many there are in all
     */
    SetFilter<H> filter(int conjunctions, Rows rows, CheckCollector<H> checks) {
        long[] indifferent = new long[Bits.words(conjunctions)];
        Bits.fill(indifferent, conjunctions);
        long[] missing = indifferent.clone();
        MemberRows.Builder needing = new MemberRows.Builder(numbers.size());
        MemberRows.Builder refusing = new MemberRows.Builder(numbers.size());
        for (AxisUse.Asker asker : use.askers()) {
            int conjunction = asker.conjunction();
            boolean needs = false;
            for (Restriction<Axis> restriction : asker.restrictions()) {
                List<SetRule> rules = rules(restriction);
                BitSet needed = needed(rules);
                if (rules.stream().noneMatch(rule -> rule.isSo(none))) {
                    Bits.clear(missing, conjunction);
                }
                if (isNoneOf(rules)) {
                    rules.get(0).members().stream().forEach(member -> refusing.add(member, conjunction));
                } else if (needs || needed.isEmpty()) {
                    // Only the first of several that need members is told by rows.
                    check(conjunction, restriction, checks);
                } else {
                    needs = true;
                    Bits.clear(indifferent, conjunction);
                    needed.stream().forEach(member -> needing.add(member, conjunction));
                    if (!rules.stream().allMatch(SetRule::isAnyOf)) {
                        check(conjunction, restriction, checks);
                    }
                }
            }
        }
        return new SetFilter<>(
                gauge,
                rows.add(indifferent),
                rows.add(missing),
                needing.build(conjunctions, rows),
                refusing.build(conjunctions, rows));
    }

    private static boolean isNoneOf(List<SetRule> rules) {
        return rules.size() == 1 && rules.get(0).isNoneOf();
    }

    /** Members of which a set that is known must have one; empty if it need not have any. */
    private static BitSet needed(List<SetRule> rules) {
        BitSet needed = new BitSet();
        for (SetRule rule : rules) {
            if (rule.isAnyOf()) {
                needed.or(rule.members());
            } else if (rule.isAllOf()) {
                needed.set(rule.members().nextSetBit(0));
            } else {
                return new BitSet();
            }
        }
        return needed;
    }
}
