package dev.segmentkit.examples.nightly;

import java.time.Instant;

/** An article that was read, as the host has it. */
public record Visit(String id, Instant at, String section) {}
