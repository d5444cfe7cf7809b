package dev.segmentkit.benchmarks.workload;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute of customers.
 *
 * @param <V> what it holds
 */
public sealed interface Field<V> permits DateField, FlagField, MomentField, NumberField, SetField, TextField {
    /** Its name in {@link Customer}. */
    String property();

    /** How it is read; null if it is missing. */
    Function<Customer, @Nullable V> reader();
}
