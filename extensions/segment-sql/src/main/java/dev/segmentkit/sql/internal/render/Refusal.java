package dev.segmentkit.sql.internal.render;

/**
 * A part of a criterion that a database does not answer.
 *
 * @param criterion the part, by its canonical text
 * @param reason why
 */
public record Refusal(String criterion, String reason) {}
