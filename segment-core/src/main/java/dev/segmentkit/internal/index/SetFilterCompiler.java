package dev.segmentkit.internal.index;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SetMembers;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.bits.Bits;
import dev.segmentkit.internal.bits.Rows;
import dev.segmentkit.internal.combination.Literal;
import dev.segmentkit.internal.combination.Restriction;
import dev.segmentkit.internal.index.SetRule.Question;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Builds what is asked of one attribute that is a set. */
final class SetFilterCompiler<H> {
    private final AxisUse use;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final MemberGauge<H> gauge;
    private final Members none = new Members();

    SetFilterCompiler(AxisUse use, int number, Accessor<H, Set<String>> accessor) {
        this.use = use;
        use.literals()
                .forEach(literal -> members(literal).forEach(member -> numbers.putIfAbsent(member, numbers.size())));
        this.gauge = new MemberGauge<>(number, accessor, numbers);
        none.setMissing();
    }

    private static List<String> members(Literal literal) {
        return ((ValueTest<?>) literal.criterion()).expected() instanceof SetMembers members
                ? members.members()
                : List.of();
    }

    /** How many rows there would be if each member had its own. */
    int rows() {
        return 2 * numbers.size() + 2;
    }

    int askers() {
        return use.askers().size();
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

    private List<SetRule> rules(Restriction<Axis> restriction) {
        return restriction.literals().stream().map(this::rule).toList();
    }

    private SetRule rule(Literal literal) {
        BitSet members = new BitSet();
        members(literal).forEach(member -> members.set(Objects.requireNonNull(numbers.get(member))));
        return new SetRule(question(literal), members, literal.wanted());
    }

    private static Question question(Literal literal) {
        Object expected = ((ValueTest<?>) literal.criterion()).expected();
        if (expected instanceof SetMembers members) {
            return members.operator() == SetMembers.Operator.HAS_ANY_OF ? Question.HAS_ANY : Question.HAS_ALL;
        }
        return expected == Presence.KNOWN ? Question.IS_KNOWN : Question.IS_MISSING;
    }

    /**
     * The filter.
     *
     * @param conjunctions how many there are in all
     * @param most how many rows it may have: if members have to share them, conjunctions are checked besides
     */
    SetFilter<H> filter(int conjunctions, int most, Rows rows, CheckCollector<H> checks) {
        boolean exact = rows() <= most;
        int groups = exact ? numbers.size() : Math.max(1, most / 2);
        int length = Bits.words(conjunctions);
        long[] indifferent = new long[length];
        Bits.fill(indifferent, conjunctions);
        long[] missing = indifferent.clone();
        long[][] needing = new long[groups][length];
        long[][] refusing = new long[groups][length];
        for (AxisUse.Asker asker : use.askers()) {
            int conjunction = asker.conjunction();
            boolean needs = false;
            for (Restriction<Axis> restriction : asker.restrictions()) {
                List<SetRule> rules = rules(restriction);
                if (rules.stream().noneMatch(rule -> rule.isSo(none))) {
                    Bits.clear(missing, 0, conjunction);
                }
                boolean told = exact;
                BitSet needed = needed(rules);
                if (exact && isNoneOf(rules)) {
                    rules.get(0).members().stream().forEach(member -> Bits.set(refusing[member], 0, conjunction));
                } else if (!needs && !needed.isEmpty()) {
                    needs = true;
                    needed.stream().forEach(member -> Bits.set(needing[member % groups], 0, conjunction));
                    Bits.clear(indifferent, 0, conjunction);
                    told = exact && rules.stream().allMatch(SetRule::isAnyOf);
                } else {
                    told = false;
                }
                if (!told) {
                    check(conjunction, restriction, checks);
                }
            }
        }
        long users = ~(indifferent[0] & missing[0]) | union(refusing);
        return new SetFilter<>(
                gauge,
                groups,
                rows.add(indifferent),
                rows.add(missing),
                begins(needing, rows),
                begins(refusing, rows),
                users);
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

    private static long union(long[][] rows) {
        long union = 0;
        for (long[] row : rows) {
            union |= row[0];
        }
        return union;
    }

    private static int[] begins(long[][] words, Rows rows) {
        List<Integer> begins = new ArrayList<>();
        for (long[] row : words) {
            begins.add(new BitSet().equals(BitSet.valueOf(row)) ? SetFilter.EMPTY : rows.add(row));
        }
        return begins.stream().mapToInt(Integer::intValue).toArray();
    }
}
