package dev.segmentkit.benchmarks.workload;

import java.time.Instant;

/**
 * Something that a customer did: a purchase, a visit, an opened message.
 *
 * @param cents what it was worth, in hundredths
 */
public record Activity(String id, Instant at, long cents, String category) {}
