package dev.segmentkit.examples.retail.grocery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A household used a coupon of a campaign. */
public record CouponRedeemed(
        String id, Instant at, @Nullable String campaignId) {}
