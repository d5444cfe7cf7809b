package dev.segmentkit.sql.internal.run;

import java.util.List;

/**
 * What a run has done.
 *
 * @param answered how many contacts the database answered
 * @param finished how many were finished in memory
 * @param failed how many could not be answered
 * @param failures the first of these
 * @param cancelled whether it was told to stop before the end
 */
public record Outcome(long answered, long finished, long failed, List<Failure> failures, boolean cancelled) {}
