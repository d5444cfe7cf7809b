package dev.segmentkit.internal.index;

import dev.segmentkit.internal.plan.Evaluation;
import dev.segmentkit.internal.plan.Evaluations;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an index needs for one contact, to be used again for the next. For one thread.
 *
 * @param <H> the host's class of contacts
 */
public final class Workspace<H> {
    private static final int UNREAD = -2;
    private static final byte FAILS = 1;
    private static final byte PASSES = 2;

    /** What is left of the conjunctions. */
    final long[] left;
    /** What was left of them before. */
    final long[] before;
    /** Another row. */
    final long[] scratch;
    /** Which words of what is left are not empty. */
    final int[] nonEmpty;
    /** In which cells the contact stands. */
    final int[] filterCells;
    /** Where their rows begin. */
    final int[] rows;

    private final Evaluations<H> evaluations;
    private final int[] cells;
    /** What was worked out once: 0 for nothing yet. */
    private final byte[] answers;

    private final Members[] sets;
    private int[] room = new int[8];
    private @Nullable Evaluation<H> evaluation;

    Workspace(Evaluations<H> evaluations, int words, int filters, int gauges, int sets, int answers) {
        this.evaluations = evaluations;
        this.left = new long[words];
        this.before = new long[words];
        this.scratch = new long[words];
        this.nonEmpty = new int[words + 1];
        this.filterCells = new int[filters];
        this.rows = new int[filters];
        this.cells = new int[gauges];
        this.answers = new byte[answers];
        this.sets = new Members[sets];
        Arrays.setAll(this.sets, i -> new Members());
    }

    void begin(H contact, Instant asOf) {
        if (evaluation == null) {
            evaluation = evaluations.of(contact, asOf);
        } else {
            evaluation.reset(contact, asOf);
        }
        Arrays.fill(cells, UNREAD);
        Arrays.fill(answers, (byte) 0);
        for (Members set : sets) {
            set.forget();
        }
    }

    /** Room for so many numbers, or more, whose content is lost. */
    int[] roomFor(int numbers) {
        if (room.length < numbers) {
            room = new int[2 * numbers];
        }
        return room;
    }

    Evaluation<H> evaluation() {
        return Objects.requireNonNull(evaluation);
    }

    H contact() {
        return evaluation().contact();
    }

    /** The cell in which the contact stands; worked out where it is asked for first. */
    int cell(Gauge<H> gauge) {
        int cell = cells[gauge.number()];
        if (cell == UNREAD) {
            cell = gauge.cell(contact(), evaluation());
            cells[gauge.number()] = cell;
        }
        return cell;
    }

    /** Whether a check passes; asked where that is wanted first. */
    boolean once(int number, Check<H> check) {
        if (answers[number] == 0) {
            answers[number] = check.passes(this) ? PASSES : FAILS;
        }
        return answers[number] == PASSES;
    }

    /** The members of the contact's set; worked out where they are asked for first. */
    Members members(MemberGauge<H> gauge) {
        Members members = sets[gauge.number()];
        if (!members.areRead()) {
            gauge.read(contact(), members);
        }
        return members;
    }
}
