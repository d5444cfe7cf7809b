package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.internal.events.DistinctThings;
import dev.segmentkit.internal.events.EventLog;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All events of one type of the contact at hand, numbered from 0, the oldest. */
final class History<H, T> implements Refillable {
    private final EventBinding<H, T> binding;
    private final Evaluation<H> evaluation;
    private final EventLog<T> log = new EventLog<>();
    private int visible;

    History(EventBinding<H, T> binding, Evaluation<H> evaluation) {
        this.binding = binding;
        this.evaluation = evaluation;
    }

    @Override
    public void refill() {
        log.read(binding, evaluation.contact());
        visible = log.upTo(evaluation.asOf());
    }

    /** How many there are up to and including asOf; those after it are invisible until then. */
    int visible() {
        return visible;
    }

    /** The numbers of those that are visible. */
    IntStream past() {
        return IntStream.range(0, visible);
    }

    /** The moments of those that are not. */
    Stream<Instant> future() {
        return IntStream.range(visible, log.size()).mapToObj(log::at);
    }

    T event(int number) {
        return log.event(number);
    }

    Instant at(int number) {
        return log.at(number);
    }

    Occurrence<T> occurrence(int number) {
        return new Occurrence<>(binding.type().name(), log.event(number), log.id(number), log.at(number));
    }

    /** How many are visible and lie before the moment. */
    int before(Instant moment) {
        return Math.min(log.before(moment), visible);
    }

    /** How many are visible and lie before the moment or at it. */
    int upTo(Instant moment) {
        return Math.min(log.upTo(moment), visible);
    }

    /** Room to tell values apart, lent out empty until it is lent out again; no more of them than there are events. */
    DistinctThings distinct() {
        return log.distinct(visible);
    }
}
