package dev.segmentkit.examples.retail.grocery;

import org.jspecify.annotations.Nullable;

/** What a household said about itself in the survey; everything is missing where it did not answer. */
public record Demographics(
        @Nullable AgeBand ageBand,
        @Nullable IncomeBand incomeBand,
        @Nullable HomeOwnership homeOwnership,
        @Nullable MaritalStatus maritalStatus,
        @Nullable HouseholdSize householdSize,
        @Nullable HouseholdComposition householdComposition,
        @Nullable KidsCount kidsCount) {}
