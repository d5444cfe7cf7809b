package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.EventBinding;

/**
 * The events of one type in one plan; read once for a contact.
 *
 * @param binding how to read them
 * @param events where an evaluation keeps them
 */
record EventSource<H, T>(EventBinding<H, T> binding, Refilled<H, History<H, T>> events) {
    static <H, T> EventSource<H, T> of(EventBinding<H, T> binding, Slots slots) {
        return new EventSource<>(
                binding, new Refilled<>(slots.next(), evaluation -> new History<>(binding, evaluation)));
    }

    History<H, T> history(Evaluation<H> evaluation) {
        return events.of(evaluation);
    }
}
