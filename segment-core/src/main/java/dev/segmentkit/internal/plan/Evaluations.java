package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Binding;
import java.time.Instant;
import java.util.Optional;

/**
 * Begins evaluations of criteria that were made ready. Immutable and thread-safe.
 *
 * @param binding how contacts are read
 * @param <H> the host's class of contacts
 */
public record Evaluations<H>(Binding<H> binding) {
    /** What all questions about one contact as of one moment share; for one thread, which may go on to other contacts. */
    public Evaluation<H> of(H contact, Instant asOf) {
        return new Evaluation<>(contact, asOf, this::unknownUntil);
    }

    private Optional<Instant> unknownUntil(H contact) {
        Instant since = binding.historyKnownSince(contact);
        // Nothing lies before the first of all instants.
        return since == null || since.equals(Instant.MIN) ? Optional.empty() : Optional.of(Instants.previous(since));
    }
}
