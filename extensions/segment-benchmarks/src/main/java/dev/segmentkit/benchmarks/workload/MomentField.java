package dev.segmentkit.benchmarks.workload;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The attributes that hold a moment. */
public enum MomentField implements Field<Instant> {
    SIGNED_UP("signedUp", Customer::signedUp),
    LAST_LOGIN("lastLogin", Customer::lastLogin),
    LAST_PURCHASE("lastPurchase", Customer::lastPurchase),
    LAST_OPENED("lastOpened", Customer::lastOpened),
    TRIAL_STARTED("trialStarted", Customer::trialStarted);

    private final String property;
    private final Function<Customer, @Nullable Instant> reader;

    MomentField(String property, Function<Customer, @Nullable Instant> reader) {
        this.property = property;
        this.reader = reader;
    }

    @Override
    public String property() {
        return property;
    }

    @Override
    public Function<Customer, @Nullable Instant> reader() {
        return reader;
    }
}
