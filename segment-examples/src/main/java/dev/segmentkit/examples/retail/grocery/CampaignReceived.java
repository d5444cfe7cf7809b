package dev.segmentkit.examples.retail.grocery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A campaign with coupons reached a household. */
public record CampaignReceived(
        String id,
        Instant at,
        @Nullable String campaignId,
        @Nullable CampaignType campaignType) {}
