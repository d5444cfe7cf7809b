package dev.segmentkit.examples.reload;

import java.time.Instant;

/** A song that was played, as the host has it. */
public record Song(String id, Instant at, String genre) {}
