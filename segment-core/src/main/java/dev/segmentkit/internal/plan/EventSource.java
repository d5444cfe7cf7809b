package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.EventBinding;

/**
 * The events of one type in one plan; read once for a contact.
 *
 * @param slot where an evaluation keeps them
 * @param binding how to read them
 */
record EventSource<H, T>(Slot<History<T>> slot, EventBinding<H, T> binding) {
    History<T> history(Evaluation<H> evaluation) {
        return evaluation.once(slot, () -> History.of(binding, evaluation.contact(), evaluation.asOf()));
    }
}
