package dev.segmentkit.examples.retail.outdoor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the shop knows about a customer apart from the history; any part may be missing.
 *
 * @param lifetimeValue what the customer has spent and is expected to spend, in euros
 * @param satisfaction the answer to the last survey, from 0 to 1
 * @param marketingOptIn whether the customer wants the newsletter; missing where nobody asked
 * @param interests an empty set where the customer said "none of these"
 * @param income a year's income in euros; sensitive
 * @param goal what the customer wants to do next, in free words
 */
public record Profile(
        @Nullable LocalDate birthDate,
        @Nullable String country,
        @Nullable String city,
        @Nullable ZoneId zone,
        @Nullable HomePlace home,
        @Nullable Plan plan,
        @Nullable BigDecimal lifetimeValue,
        @Nullable Double satisfaction,
        @Nullable Boolean marketingOptIn,
        @Nullable Set<String> interests,
        @Nullable String appVersion,
        @Nullable Instant signedUpAt,
        @Nullable BigDecimal income,
        @Nullable String goal) {}
