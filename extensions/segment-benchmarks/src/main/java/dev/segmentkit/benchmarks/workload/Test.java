package dev.segmentkit.benchmarks.workload;

import java.time.LocalDate;
import java.util.List;

/** One question about a customer. It is UNKNOWN if what it looks at is missing. */
public sealed interface Test extends Rule {
    /** A test of an attribute, which alone says whether it can be decided. */
    sealed interface OfAttribute extends Test {
        /** The attribute. */
        Field<?> field();
    }

    /** The text is one of these. */
    record TextIn(TextField field, List<String> values) implements OfAttribute {
        public TextIn {
            values = List.copyOf(values);
        }
    }

    /** The number lies there, both ends included; {@link Long#MAX_VALUE} is no upper end, 0 the least. */
    record NumberBetween(NumberField field, long low, long high) implements OfAttribute {}

    /** The moment lies in (asOf - days, asOf]. */
    record InLast(MomentField field, int days) implements OfAttribute {}

    /** The moment lies at or before asOf - days. */
    record BeforeLast(MomentField field, int days) implements OfAttribute {}

    /** The date lies there, both ends included. */
    record DateBetween(DateField field, LocalDate from, LocalDate to) implements OfAttribute {}

    /** The flag is that. */
    record FlagIs(FlagField field, boolean expected) implements OfAttribute {}

    /** At least one of these is in the set. */
    record HasAnyOf(SetField field, List<String> members) implements OfAttribute {
        public HasAnyOf {
            members = List.copyOf(members);
        }
    }

    /** At least so many activities lie in (asOf - days, asOf]. */
    record CountAtLeast(ActivityField field, int days, long atLeast) implements Test {}

    /** The cents of the activities in (asOf - days, asOf] add up to at least so many. */
    record SumAtLeast(ActivityField field, int days, long atLeast) implements Test {}

    /** So many full days have passed since the last activity up to asOf, both ends included; missing if there is none. */
    record DaysSinceLast(ActivityField field, long low, long high) implements Test {}
}
