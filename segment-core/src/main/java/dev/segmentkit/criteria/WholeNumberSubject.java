package dev.segmentkit.criteria;

import dev.segmentkit.vocabulary.ValueType;
import java.util.Comparator;

/** A subject that is worked out by counting. */
public sealed interface WholeNumberSubject extends Subject<Long>
        permits AgeInYears, DaysSince, EventCount, PeriodCount, SetSize, TextLength {
    @Override
    default ValueType type() {
        return ValueType.WHOLE_NUMBER;
    }

    @Override
    default String format(Long value) {
        return value.toString();
    }

    @Override
    default Comparator<Long> order() {
        return Comparator.naturalOrder();
    }
}
