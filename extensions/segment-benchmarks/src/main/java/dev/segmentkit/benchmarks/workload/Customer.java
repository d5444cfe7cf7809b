package dev.segmentkit.benchmarks.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A contact, as a host has it: 26 attributes, and what it did, by type and ascending in time. What may be missing is boxed,
 * and null if it is.
 */
public record Customer(
        String id,
        @Nullable String country,
        @Nullable String language,
        @Nullable String city,
        @Nullable String postalCode,
        @Nullable String plan,
        @Nullable String tier,
        @Nullable String channel,
        @Nullable String industry,
        @Nullable String device,
        @Nullable Integer age,
        @Nullable Integer score,
        @Nullable Integer engagement,
        @Nullable Integer churnRisk,
        @Nullable Integer orders,
        @Nullable Integer visits,
        @Nullable Long lifetimeCents,
        @Nullable Instant signedUp,
        @Nullable Instant lastLogin,
        @Nullable Instant lastPurchase,
        @Nullable Instant lastOpened,
        @Nullable Instant trialStarted,
        @Nullable LocalDate renewal,
        @Nullable Boolean optedIn,
        @Nullable Boolean verified,
        @Nullable List<String> tags,
        @Nullable List<String> interests,
        List<Activity> purchases,
        List<Activity> siteVisits,
        List<Activity> opens) {}
