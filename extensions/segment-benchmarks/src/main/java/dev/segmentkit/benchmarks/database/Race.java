package dev.segmentkit.benchmarks.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contestants that take turns, for some rounds, so that whatever else the machine does slows all of them down alike. All have to
 * give the same answers.
 */
final class Race {
    private final Map<String, Contestant> contestants = new LinkedHashMap<>();

    /** One who answers all questions. */
    interface Contestant {
        /** Of each question, how many contacts it is true of. */
        List<Long> answers() throws SQLException;
    }

    /**
     * What a contestant took.
     *
     * @param millis of each round
     * @param peak the most memory that the process held meanwhile, in megabytes
     */
    record Lap(String name, List<Double> millis, long peak) {
        double median() {
            List<Double> sorted = millis.stream().sorted().toList();
            return sorted.get(sorted.size() / 2);
        }

        double best() {
            return Collections.min(millis);
        }
    }

    /** Adds a contestant; the first one is the one that others are compared with. */
    Race with(String name, Contestant contestant) {
        contestants.put(name, contestant);
        return this;
    }

    /**
     * Lets all of them run so many times, after once that does not count.
     *
     * @throws IllegalStateException if one gives other answers than the first
     */
    List<Lap> run(int rounds) throws SQLException {
        List<Long> same = answers();
        Map<String, List<Double>> millis = new LinkedHashMap<>();
        Map<String, Long> peaks = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Contestant> each : contestants.entrySet()) {
                PeakMemory peak = PeakMemory.fromNow();
                long start = System.nanoTime();
                if (!each.getValue().answers().equals(same)) {
                    throw new IllegalStateException(each.getKey() + " changes its mind");
                }
                millis.computeIfAbsent(each.getKey(), any -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
                peaks.merge(each.getKey(), peak.megabytes(), Math::max);
            }
        }
        List<Lap> laps = new ArrayList<>();
        millis.forEach((name, took) -> laps.add(new Lap(name, took, peaks.getOrDefault(name, 0L))));
        return laps;
    }

    /**
     * The answers of all.
     *
     * @throws IllegalStateException if one gives other answers than the first
     */
    List<Long> answers() throws SQLException {
        List<Long> first = List.of();
        for (Map.Entry<String, Contestant> each : contestants.entrySet()) {
            List<Long> answers = each.getValue().answers();
            if (first.isEmpty()) {
                first = answers;
            }
            for (int i = 0; i < answers.size(); i++) {
                if (!answers.get(i).equals(first.get(i))) {
                    throw new IllegalStateException("%s counts %s contacts in segment %s, and others %s"
                            .formatted(each.getKey(), answers.get(i), i, first.get(i)));
                }
            }
        }
        return first;
    }
}
