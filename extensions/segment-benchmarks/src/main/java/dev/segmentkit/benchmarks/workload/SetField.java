package dev.segmentkit.benchmarks.workload;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attributes that hold several texts. */
public enum SetField implements Field<List<String>> {
    TAGS("tags", Customer::tags),
    INTERESTS("interests", Customer::interests);

    private final String property;
    private final Function<Customer, @Nullable List<String>> reader;

    SetField(String property, Function<Customer, @Nullable List<String>> reader) {
        this.property = property;
        this.reader = reader;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Function<Customer, @Nullable List<String>> reader() {
        return reader;
    }
}
