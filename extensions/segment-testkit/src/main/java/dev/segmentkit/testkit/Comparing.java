package dev.segmentkit.testkit;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.testkit.reference.ReferenceEvaluator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Holds single answers of an evaluator against the reference. */
record Comparing(Evaluator evaluator) {
    /** At so many moments before the end of its validity an answer is looked at again. */
    private static final int MOMENTS = 8;

    /** In which way an answer is wrong. */
    enum Fault {
        TRUTH,
        VALIDITY,
        ERROR
    }

    /**
     * A wrong answer.
     *
     * @param fault in which way
     * @param question the question with the right answer
     * @param complaint what is wrong
     */
    record Wrong(Fault fault, Case question, String complaint) {}

    /** What is wrong with the evaluator's answer, looking at all moments of its validity that may matter. */
    Optional<Wrong> wrong(Case question) {
        Outcome outcome;
        try {
            outcome = answer(question);
        } catch (RuntimeException e) {
            Case answered = with(question, truth(question, question.asOf()));
            return Optional.of(new Wrong(Fault.ERROR, answered, String.valueOf(e)));
        }
        return wrong(question, outcome, Optional.empty());
    }

    private Outcome answer(Case question) {
        return evaluator
                .evaluate(
                        question.catalog(),
                        question.segment(),
                        question.vocabulary(),
                        List.of(question.contact()),
                        question.asOf())
                .get(0);
    }

    /** What is wrong by the answer that the case itself states, and by the reference after that. */
    Optional<Disagreement> wrongByItsAnswer(Case named) {
        Truth right = truth(named, named.asOf());
        if (right != named.expected()) {
            return Optional.of(new Disagreement(named, "the reference says " + right));
        }
        return wrong(named).map(wrong -> new Disagreement(wrong.question(), wrong.complaint()));
    }

    /**
     * What is wrong with an answer.
     *
     * @param chance picks some of the moments at which the answer is looked at again; all if empty
     */
    Optional<Wrong> wrong(Case question, Outcome outcome, Optional<Random> chance) {
        Truth right = truth(question, question.asOf());
        if (outcome.truth() != right) {
            return Optional.of(new Wrong(Fault.TRUTH, with(question, right), "the evaluator says " + outcome));
        }
        return outcome.validUntil().flatMap(end -> late(with(question, right), outcome, end, chance));
    }

    private static Optional<Wrong> late(Case question, Outcome outcome, Instant end, Optional<Random> chance) {
        Instant asOf = question.asOf().truncatedTo(ChronoUnit.MICROS);
        if (!end.isAfter(asOf)) {
            return Optional.of(new Wrong(Fault.VALIDITY, question, "the evaluator says " + outcome));
        }
        for (Instant moment : moments(question, asOf, end, chance)) {
            Truth then = truth(question, moment);
            if (then != outcome.truth()) {
                return Optional.of(new Wrong(
                        Fault.VALIDITY,
                        question,
                        "the evaluator says %s, and at %s it is %s".formatted(outcome, moment, then)));
            }
        }
        return Optional.empty();
    }

    private static List<Instant> moments(Case question, Instant asOf, Instant end, Optional<Random> chance) {
        List<Instant> candidates = Changes.around(
                Changes.of(question.segment(), question.catalog()).between(asOf, end, question.contact()), asOf, end);
        if (chance.isEmpty() || candidates.isEmpty()) {
            return candidates;
        }
        List<Instant> some = new ArrayList<>();
        for (int i = 0; i < Math.min(MOMENTS, candidates.size()); i++) {
            some.add(candidates.get(chance.get().nextInt(candidates.size())));
        }
        Instant justBefore = end.minus(1, ChronoUnit.MICROS);
        if (!end.equals(Instant.MAX) && justBefore.isAfter(asOf)) {
            some.add(justBefore);
        }
        return some;
    }

    private static Truth truth(Case question, Instant asOf) {
        return ReferenceEvaluator.truth(question.catalog(), question.segment(), question.contact(), asOf);
    }

    private static Case with(Case question, Truth expected) {
        return new Case(
                question.name(),
                question.vocabulary(),
                question.catalog(),
                question.segment(),
                question.contact(),
                question.asOf(),
                expected);
    }
}
