package dev.segmentkit.internal.plan;

import java.time.Instant;

/**
 * One event of a contact.
 *
 * @param event the host's object
 * @param id its id
 * @param at when it happened
 */
record Occurrence<T>(T event, String id, Instant at) {}
