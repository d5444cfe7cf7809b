package dev.segmentkit.sql;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.run.Outcome;
import java.util.List;

/**
 * What a run has done.
 *
 * @param answered how many contacts the database answered
 * @param finished how many were read and answered in memory
 * @param failed how many could not be answered
 * @param failures the first 10 of these
 * @param cancelled whether it was told to stop before the end
 */
public record JdbcOutcome(long answered, long finished, long failed, List<JdbcFailure> failures, boolean cancelled) {
    /** What a run has done. */
    public JdbcOutcome {
        failures = ImmutableList.copyOf(failures);
    }

    static JdbcOutcome of(Outcome outcome) {
        return new JdbcOutcome(
                outcome.answered(),
                outcome.finished(),
                outcome.failed(),
                outcome.failures().stream()
                        .map(failure -> new JdbcFailure(failure.contact(), failure.problem()))
                        .toList(),
                outcome.cancelled());
    }

    /** How many contacts it has dealt with, one way or the other. */
    public long done() {
        return answered + finished + failed;
    }
}
