package dev.segmentkit.benchmarks.contestants;

import dev.segmentkit.benchmarks.workload.Activities;
import dev.segmentkit.benchmarks.workload.Customer;
import dev.segmentkit.benchmarks.workload.Days;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer as of a moment, for the engines that read getters: a missing text is null, a missing number {@link
 * NumberVariable#NONE}, and a missing set empty, with a getter that says so.
 */
public final class Profile {
    private final Customer customer;
    private final Instant asOf;

    Profile(Customer customer, Instant asOf) {
        this.customer = customer;
        this.asOf = asOf;
    }

    public @Nullable String getCountry() {
        return customer.country();
    }

    public @Nullable String getLanguage() {
        return customer.language();
    }

    public @Nullable String getCity() {
        return customer.city();
    }

    public @Nullable String getPostalCode() {
        return customer.postalCode();
    }

    public @Nullable String getPlan() {
        return customer.plan();
    }

    public @Nullable String getTier() {
        return customer.tier();
    }

    public @Nullable String getChannel() {
        return customer.channel();
    }

    public @Nullable String getIndustry() {
        return customer.industry();
    }

    public @Nullable String getDevice() {
        return customer.device();
    }

    public long getAge() {
        return number(customer.age());
    }

    public long getScore() {
        return number(customer.score());
    }

    public long getEngagement() {
        return number(customer.engagement());
    }

    public long getChurnRisk() {
        return number(customer.churnRisk());
    }

    public long getOrders() {
        return number(customer.orders());
    }

    public long getVisits() {
        return number(customer.visits());
    }

    public long getLifetimeCents() {
        return number(customer.lifetimeCents());
    }

    public long getSignedUpDaysAgo() {
        return daysAgo(customer.signedUp());
    }

    public long getLastLoginDaysAgo() {
        return daysAgo(customer.lastLogin());
    }

    public long getLastPurchaseDaysAgo() {
        return daysAgo(customer.lastPurchase());
    }

    public long getLastOpenedDaysAgo() {
        return daysAgo(customer.lastOpened());
    }

    public long getTrialStartedDaysAgo() {
        return daysAgo(customer.trialStarted());
    }

    public long getRenewalDay() {
        LocalDate renewal = customer.renewal();
        return renewal == null ? NumberVariable.NONE : renewal.toEpochDay();
    }

    public long getOptedIn() {
        return flag(customer.optedIn());
    }

    public long getVerified() {
        return flag(customer.verified());
    }

    public List<String> getTags() {
        return members(customer.tags());
    }

    public boolean isTagsKnown() {
        return customer.tags() != null;
    }

    public List<String> getInterests() {
        return members(customer.interests());
    }

    public boolean isInterestsKnown() {
        return customer.interests() != null;
    }

    public long purchasesCount(int days) {
        return Activities.count(customer.purchases(), days, asOf);
    }

    public long siteVisitsCount(int days) {
        return Activities.count(customer.siteVisits(), days, asOf);
    }

    public long opensCount(int days) {
        return Activities.count(customer.opens(), days, asOf);
    }

    public long purchasesSum(int days) {
        return Activities.sum(customer.purchases(), days, asOf);
    }

    public long siteVisitsSum(int days) {
        return Activities.sum(customer.siteVisits(), days, asOf);
    }

    public long opensSum(int days) {
        return Activities.sum(customer.opens(), days, asOf);
    }

    public long getPurchasesSinceLast() {
        return Activities.daysSinceLast(customer.purchases(), asOf);
    }

    public long getSiteVisitsSinceLast() {
        return Activities.daysSinceLast(customer.siteVisits(), asOf);
    }

    public long getOpensSinceLast() {
        return Activities.daysSinceLast(customer.opens(), asOf);
    }

    private static long number(@Nullable Number value) {
        return value == null ? NumberVariable.NONE : value.longValue();
    }

    private long daysAgo(@Nullable Instant moment) {
        return moment == null ? NumberVariable.NONE : Days.ago(moment, asOf);
    }

    private static long flag(@Nullable Boolean value) {
        if (value == null) {
            return NumberVariable.NONE;
        }
        return value ? 1 : 0;
    }

    private static List<String> members(@Nullable List<String> members) {
        return members == null ? List.of() : members;
    }
}
