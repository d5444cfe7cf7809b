package dev.segmentkit.testkit;

import dev.segmentkit.criteria.Truth;
import java.time.Instant;
import java.util.Optional;

/**
 * What an evaluator says of one contact.
 *
 * @param truth the truth
 * @param validUntil up to when it holds if no data change, without that moment itself; {@link Instant#MAX} for good, empty if
 *     the evaluator does not say
 */
public record Outcome(Truth truth, Optional<Instant> validUntil) {}
