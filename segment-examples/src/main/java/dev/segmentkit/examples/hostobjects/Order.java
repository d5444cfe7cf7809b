package dev.segmentkit.examples.hostobjects;

import java.time.Instant;

/** An order, as the host has it. */
public record Order(long number, Instant placedAt, long cents) {}
