package dev.segmentkit.examples.retail.wholesale;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A buyer of the wholesaler, and what it bought and cancelled. */
public final class Buyer {
    private final String id;
    private final @Nullable String country;
    private final List<InvoiceLine> purchases = new ArrayList<>();
    private final List<InvoiceLine> cancellations = new ArrayList<>();

    public Buyer(String id, @Nullable String country) {
        this.id = id;
        this.country = country;
    }

    public String id() {
        return id;
    }

    public @Nullable String country() {
        return country;
    }

    public List<InvoiceLine> purchases() {
        return Collections.unmodifiableList(purchases);
    }

    public List<InvoiceLine> cancellations() {
        return Collections.unmodifiableList(cancellations);
    }

    void addPurchase(InvoiceLine line) {
        purchases.add(line);
    }

    void addCancellation(InvoiceLine line) {
        cancellations.add(line);
    }
}
