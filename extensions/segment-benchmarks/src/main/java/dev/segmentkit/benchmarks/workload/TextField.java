package dev.segmentkit.benchmarks.workload;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attributes that hold a text. */
public enum TextField implements Field<String> {
    COUNTRY("country", Customer::country),
    LANGUAGE("language", Customer::language),
    CITY("city", Customer::city),
    POSTAL_CODE("postalCode", Customer::postalCode),
    PLAN("plan", Customer::plan),
    TIER("tier", Customer::tier),
    CHANNEL("channel", Customer::channel),
    INDUSTRY("industry", Customer::industry),
    DEVICE("device", Customer::device);

    private final String property;
    private final Function<Customer, @Nullable String> reader;

    TextField(String property, Function<Customer, @Nullable String> reader) {
        this.property = property;
        this.reader = reader;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Function<Customer, @Nullable String> reader() {
        return reader;
    }
}
