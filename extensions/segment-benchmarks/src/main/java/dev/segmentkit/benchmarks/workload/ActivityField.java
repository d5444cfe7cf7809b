package dev.segmentkit.benchmarks.workload;

import java.util.List;
import java.util.function.Function;

/** The types of what customers do. */
public enum ActivityField {
    PURCHASE("purchases", Customer::purchases),
    SITE_VISIT("siteVisits", Customer::siteVisits),
    OPEN("opens", Customer::opens);

    private final String property;
    private final Function<Customer, List<Activity>> reader;

    ActivityField(String property, Function<Customer, List<Activity>> reader) {
        this.property = property;
        this.reader = reader;
    }

    /** Its name in {@link Customer}. */
    public String property() {
        return property;
    }

    /** How the activities are read, ascending in time. */
    public Function<Customer, List<Activity>> reader() {
        return reader;
    }
}
