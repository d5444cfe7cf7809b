package dev.segmentkit.benchmarks.workload;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attributes that are true or false. */
public enum FlagField implements Field<Boolean> {
    OPTED_IN("optedIn", Customer::optedIn),
    VERIFIED("verified", Customer::verified);

    private final String property;
    private final Function<Customer, @Nullable Boolean> reader;

    FlagField(String property, Function<Customer, @Nullable Boolean> reader) {
        this.property = property;
        this.reader = reader;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Function<Customer, @Nullable Boolean> reader() {
        return reader;
    }
}
