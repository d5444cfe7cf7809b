package dev.segmentkit.benchmarks.workload;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attributes that hold a whole number, an Integer or a Long. */
public enum NumberField implements Field<Number> {
    AGE("age", Customer::age),
    SCORE("score", Customer::score),
    ENGAGEMENT("engagement", Customer::engagement),
    CHURN_RISK("churnRisk", Customer::churnRisk),
    ORDERS("orders", Customer::orders),
    VISITS("visits", Customer::visits),
    LIFETIME_CENTS("lifetimeCents", Customer::lifetimeCents);

    private final String property;
    private final Function<Customer, @Nullable Number> reader;

    NumberField(String property, Function<Customer, @Nullable Number> reader) {
        this.property = property;
        this.reader = reader;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Function<Customer, @Nullable Number> reader() {
        return reader;
    }
}
