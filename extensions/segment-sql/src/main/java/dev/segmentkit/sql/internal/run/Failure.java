package dev.segmentkit.sql.internal.run;

/**
 * A contact that could not be answered.
 *
 * @param contact its id; empty if its row has none
 * @param problem what went wrong, in words
 */
public record Failure(String contact, String problem) {}
