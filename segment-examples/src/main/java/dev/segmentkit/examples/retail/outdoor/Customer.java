package dev.segmentkit.examples.retail.outdoor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A customer of the outdoor shop: what the shop knows, and what happened. */
public final class Customer {
    private final String id;
    private final Profile profile;
    private final List<Purchase> purchases = new ArrayList<>();
    private final List<Visit> visits = new ArrayList<>();
    private final List<EmailOpened> openedEmails = new ArrayList<>();
    private final List<AddedToCart> cartAdditions = new ArrayList<>();

    public Customer(String id, Profile profile) {
        this.id = id;
        this.profile = profile;
    }

    public String id() {
        return id;
    }

    public Profile profile() {
        return profile;
    }

    public List<Purchase> purchases() {
        return Collections.unmodifiableList(purchases);
    }

    public List<Visit> visits() {
        return Collections.unmodifiableList(visits);
    }

    public List<EmailOpened> openedEmails() {
        return Collections.unmodifiableList(openedEmails);
    }

    public List<AddedToCart> cartAdditions() {
        return Collections.unmodifiableList(cartAdditions);
    }

    void add(Purchase purchase) {
        purchases.add(purchase);
    }

    void add(Visit visit) {
        visits.add(visit);
    }

    void add(EmailOpened email) {
        openedEmails.add(email);
    }

    void add(AddedToCart addition) {
        cartAdditions.add(addition);
    }
}
