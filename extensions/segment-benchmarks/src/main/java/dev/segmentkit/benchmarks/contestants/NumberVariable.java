package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Activities;
import dev.segmentkit.benchmarks.workload.Activity;
import dev.segmentkit.benchmarks.workload.ActivityField;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Days;
import dev.segmentkit.benchmarks.workload.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number that is worked out for a customer before engines that know nothing of time and activities are asked: so all that
 * they compare are numbers.
 *
 * @param name its name, one word
 * @param getter how {@link Profile} gives it, as an expression
 */
record NumberVariable(String name, String getter, Reader reader) {
    /** What stands for a missing number. */
    static final long NONE = Activities.NONE;

    /** A whole number as it is. */
    static NumberVariable number(Field<? extends Number> field) {
        return read(field, "", (value, asOf) -> value.longValue());
    }

    /** 1 for true, 0 for false. */
    static NumberVariable flag(Field<Boolean> field) {
        return read(field, "", (value, asOf) -> value ? 1 : 0);
    }

    /** Full days since a moment: the last n days are the numbers from 0 to n - 1, and what comes before is n or more. */
    static NumberVariable daysAgo(Field<Instant> field) {
        return read(field, "DaysAgo", Days::ago);
    }

    /** A date as the number of its day. */
    static NumberVariable day(Field<LocalDate> field) {
        return read(field, "Day", (value, asOf) -> value.toEpochDay());
    }

    /** How many activities lie in the last days. */
    static NumberVariable count(ActivityField field, int days) {
        String name = field.property() + "Count";
        Function<Customer, List<Activity>> reader = field.reader();
        return new NumberVariable(
                name + days,
                "%s(%s)".formatted(name, days),
                (customer, asOf) -> Activities.count(reader.apply(customer), days, asOf));
    }

    /** What the cents of those in the last days add up to. */
    static NumberVariable sum(ActivityField field, int days) {
        String name = field.property() + "Sum";
        Function<Customer, List<Activity>> reader = field.reader();
        return new NumberVariable(
                name + days,
                "%s(%s)".formatted(name, days),
                (customer, asOf) -> Activities.sum(reader.apply(customer), days, asOf));
    }

    /** Full days since the last activity. */
    static NumberVariable sinceLast(ActivityField field) {
        String name = field.property() + "SinceLast";
        Function<Customer, List<Activity>> reader = field.reader();
        return new NumberVariable(
                name, name, (customer, asOf) -> Activities.daysSinceLast(reader.apply(customer), asOf));
    }

    private static <V> NumberVariable read(Field<V> field, String suffix, Conversion<? super V> conversion) {
        String name = field.property() + suffix;
        Function<Customer, @Nullable V> reader = field.reader();
        return new NumberVariable(name, name, (customer, asOf) -> {
            V value = reader.apply(customer);
            return value == null ? NONE : conversion.apply(value, asOf);
        });
    }

    /** Works the number out; {@link #NONE} if it is missing. */
    interface Reader {
        long read(Customer customer, Instant asOf);
    }

    private interface Conversion<V> {
        long apply(V value, Instant asOf);
    }
}
