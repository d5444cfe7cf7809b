package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.events.RunningTotals;

/**
 * Which events of a contact pass the filter of a pattern. Events are filtered where a window asks for them, and once while
 * windows meet; how many pass in a window is then known without looking at them again.
 */
final class Passing<H, T> implements Refillable {
    private final PatternFinder<H, T> pattern;
    private final Evaluation<H> evaluation;
    private final RunningTotals passed = new RunningTotals(this::passed);

    Passing(PatternFinder<H, T> pattern, Evaluation<H> evaluation) {
        this.pattern = pattern;
        this.evaluation = evaluation;
    }

    @Override
    public void refill() {
        passed.clear(history().visible());
    }

    private long passed(int number) {
        return pattern.passes(history().event(number), evaluation) ? 1 : 0;
    }

    History<H, T> history() {
        return pattern.source().history(evaluation);
    }

    boolean passes(int number) {
        return count(number, number + 1) == 1;
    }

    /** How many pass from one on, up to but not including another. */
    int count(int from, int to) {
        return pattern.takesAll() ? Math.max(0, to - from) : (int) passed.between(from, to);
    }

    /**
     * The number of one that passes.
     *
     * @param index which of those that pass; from 0, and less than their {@link #count}
     */
    int number(int index, int from, int to) {
        return pattern.takesAll() ? from + index : passed.reaches(index + 1L, from, to);
    }
}
