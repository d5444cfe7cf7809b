package dev.segmentkit.examples.retail.grocery;

import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AGE_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.AMOUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BASKET;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.BRAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_RECEIVED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CAMPAIGN_TYPE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.CATEGORY;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_CAMPAIGN;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.COUPON_REDEEMED;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.DEPARTMENT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOME_OWNERSHIP;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOUSEHOLD_COMPOSITION;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.HOUSEHOLD_SIZE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.INCOME_BAND;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.KIDS_COUNT;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.MARITAL_STATUS;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.PURCHASE;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.QUANTITY;
import static dev.segmentkit.examples.retail.grocery.GroceryVocabulary.STORE;

import dev.segmentkit.binding.Binding;

/** How the segments read households, straight from the shop's own objects. */
public final class GroceryBinding {
    public static final Binding<Household> OF_HOUSEHOLDS = Binding.to(Household.class)
            .id(Household::id)
            .attribute(AGE_BAND, household -> household.demographics().ageBand())
            .attribute(INCOME_BAND, household -> household.demographics().incomeBand())
            .attribute(HOME_OWNERSHIP, household -> household.demographics().homeOwnership())
            .attribute(MARITAL_STATUS, household -> household.demographics().maritalStatus())
            .attribute(HOUSEHOLD_SIZE, household -> household.demographics().householdSize())
            .attribute(
                    HOUSEHOLD_COMPOSITION, household -> household.demographics().householdComposition())
            .attribute(KIDS_COUNT, household -> household.demographics().kidsCount())
            .events(
                    PURCHASE,
                    Household::purchases,
                    fields -> fields.id(PurchaseLine::id)
                            .occurredAt(PurchaseLine::at)
                            .property(AMOUNT, PurchaseLine::amount)
                            .property(QUANTITY, PurchaseLine::quantity)
                            .property(DEPARTMENT, PurchaseLine::department)
                            .property(CATEGORY, PurchaseLine::category)
                            .property(BRAND, PurchaseLine::brand)
                            .property(STORE, PurchaseLine::storeId)
                            .property(BASKET, PurchaseLine::basketId))
            .events(
                    CAMPAIGN_RECEIVED,
                    Household::campaigns,
                    fields -> fields.id(CampaignReceived::id)
                            .occurredAt(CampaignReceived::at)
                            .property(CAMPAIGN, CampaignReceived::campaignId)
                            .property(CAMPAIGN_TYPE, CampaignReceived::campaignType))
            .events(
                    COUPON_REDEEMED,
                    Household::redemptions,
                    fields -> fields.id(CouponRedeemed::id)
                            .occurredAt(CouponRedeemed::at)
                            .property(COUPON_CAMPAIGN, CouponRedeemed::campaignId))
            .build();

    private GroceryBinding() {}
}
