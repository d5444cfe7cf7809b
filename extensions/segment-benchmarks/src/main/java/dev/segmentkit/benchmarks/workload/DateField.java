package dev.segmentkit.benchmarks.workload;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attribute that holds a date. */
public enum DateField implements Field<LocalDate> {
    RENEWAL;

    @Override
    public String property() {
        return "renewal";
    }

    @Override
    public Function<Customer, @Nullable LocalDate> reader() {
        return Customer::renewal;
    }
}
