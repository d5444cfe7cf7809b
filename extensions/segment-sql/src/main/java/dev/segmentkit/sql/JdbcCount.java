package dev.segmentkit.sql;

/**
 * How many contacts are in a segment.
 *
 * @param members how many; of those that were answered, so that it says little if the run was cancelled
 * @param outcome what the run has done
 */
public record JdbcCount(long members, JdbcOutcome outcome) {}
