package dev.segmentkit.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of the report.
 *
 * @param meaning what one operation is
 * @param cold whether each measurement takes a virtual machine of its own
 * @param trials the rows
 */
record Section(String title, String meaning, boolean cold, List<Trial> trials) {
    Section {
        trials = List.copyOf(trials);
    }

    /** Measures all rows, one after the other. */
    List<Trial.Row> run(Effort effort) {
        List<Trial.Row> rows = new ArrayList<>();
        for (Trial trial : trials) {
            System.err.printf("%s: %s, %s%n", title, trial.work(), trial.name());
            rows.add(trial.run(cold ? effort.cold() : effort.warm()));
        }
        return rows;
    }
}
