package dev.segmentkit.examples.retail.grocery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A household with a loyalty card: what it said, and what it did. */
public final class Household {
    private final String id;
    private final Demographics demographics;
    private final List<PurchaseLine> purchases = new ArrayList<>();
    private final List<CampaignReceived> campaigns = new ArrayList<>();
    private final List<CouponRedeemed> redemptions = new ArrayList<>();

    public Household(String id, Demographics demographics) {
        this.id = id;
        this.demographics = demographics;
    }

    public String id() {
        return id;
    }

    public Demographics demographics() {
        return demographics;
    }

    public List<PurchaseLine> purchases() {
        return Collections.unmodifiableList(purchases);
    }

    public List<CampaignReceived> campaigns() {
        return Collections.unmodifiableList(campaigns);
    }

    public List<CouponRedeemed> redemptions() {
        return Collections.unmodifiableList(redemptions);
    }

    void add(PurchaseLine purchase) {
        purchases.add(purchase);
    }

    void add(CampaignReceived campaign) {
        campaigns.add(campaign);
    }

    void add(CouponRedeemed redemption) {
        redemptions.add(redemption);
    }
}
