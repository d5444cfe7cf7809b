package dev.segmentkit.internal.index;

import static dev.segmentkit.internal.cells.Cells.NO_NUMBER;

import dev.segmentkit.internal.cells.Ranking;
import dev.segmentkit.internal.plan.Evaluation;
import dev.segmentkit.internal.plan.Measured;
import dev.segmentkit.internal.plan.Reader;

/**
 * A measure, ranked among the literals that it is compared with; as a whole number where it is one, since that makes no objects.
 *
 * @param measured reads it
 * @param ranking the literals
 */
record MeasureNumbering<H, A, V>(Measured<H, H, A, V> measured, Ranking<V> ranking) implements Numbering<H> {
    @Override
    public long number(H contact, Evaluation<H> evaluation) {
        Reader<H, H, A> reader = measured.reader();
        if (reader.range(contact, evaluation) != null) {
            return UNDECIDED;
        }
        if (ranking.isOfWholeNumbers()) {
            long number = reader.number(contact, evaluation);
            if (number != Reader.NOT_A_NUMBER) {
                return ranking.positionOf(number);
            }
        }
        A value = reader.read(contact, evaluation);
        return value == null
                ? NO_NUMBER
                : ranking.position(value, measured.values().order());
    }
}
