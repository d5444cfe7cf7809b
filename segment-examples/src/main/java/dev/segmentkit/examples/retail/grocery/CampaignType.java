package dev.segmentkit.examples.retail.grocery;

/** How a campaign chooses its coupons: the same for everybody (B and C), or for each household (A). */
public enum CampaignType {
    A("Type A"),
    B("Type B"),
    C("Type C");

    private final String label;

    CampaignType(String label) {
        this.label = label;
    }

    /** The text for this value in the shop's files. */
    public String label() {
        return label;
    }
}
