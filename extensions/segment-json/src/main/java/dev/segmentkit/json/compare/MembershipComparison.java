package dev.segmentkit.json.compare;

import dev.segmentkit.engine.EvaluationException;
import dev.segmentkit.engine.Memberships;
import dev.segmentkit.engine.SegmentEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks two engines about one contact after the other, and collects who moves. */
final class MembershipComparison<H> {
    private final Instant asOf;
    private final List<String> ids;
    private final Side<H> before;
    private final Side<H> after;
    private final List<List<H>> entering = new ArrayList<>();
    private final List<List<H>> leaving = new ArrayList<>();
    private final List<FailedContact<H>> failures = new ArrayList<>();
    private long compared;

    MembershipComparison(SegmentEngine<H> before, SegmentEngine<H> after, Instant asOf) {
        this.asOf = asOf;
        Map<String, Integer> numbers = new LinkedHashMap<>();
        this.before = new Side<>(before, numbers);
        this.after = new Side<>(after, numbers);
        this.ids = List.copyOf(numbers.keySet());
        for (int i = 0; i < ids.size(); i++) {
            entering.add(new ArrayList<>());
            leaving.add(new ArrayList<>());
        }
    }

    void add(H contact) {
        Optional<EvaluationException> failedBefore = before.classify(contact, asOf);
        Optional<EvaluationException> failedAfter = after.classify(contact, asOf);
        if (failedBefore.isPresent() || failedAfter.isPresent()) {
            failures.add(new FailedContact<>(contact, failedBefore, failedAfter));
            return;
        }
        compared++;
        BitSet changed = before.members();
        changed.xor(after.members());
        changed.stream()
                .forEach(id ->
                        (after.members().get(id) ? entering : leaving).get(id).add(contact));
    }

    MembershipDiff<H> result() {
        List<Moves<H>> moves = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            moves.add(new Moves<>(ids.get(i), entering.get(i), leaving.get(i)));
        }
        return new MembershipDiff<>(moves, failures, compared);
    }

    /** One of the engines, and in which segments, by the numbers that both sides have for their ids, the last contact is. */
    private static final class Side<H> {
        private final SegmentEngine<H> engine;
        private final Memberships memberships;
        private final int[] numbers;
        private final BitSet members = new BitSet();

        Side(SegmentEngine<H> engine, Map<String, Integer> numbersOfIds) {
            this.engine = engine;
            this.memberships = engine.newMemberships();
            this.numbers = engine.catalog().segments().stream()
                    .mapToInt(segment -> numbersOfIds.computeIfAbsent(segment.id(), id -> numbersOfIds.size()))
                    .toArray();
        }

        Optional<EvaluationException> classify(H contact, Instant asOf) {
            members.clear();
            try {
                engine.classify(contact, asOf, memberships);
            } catch (EvaluationException e) {
                return Optional.of(e);
            }
            for (int i = 0; i < memberships.size(); i++) {
                members.set(numbers[memberships.position(i)]);
            }
            return Optional.empty();
        }

        BitSet members() {
            return members;
        }
    }
}
