package dev.segmentkit.examples.retail.grocery;

import static dev.segmentkit.examples.retail.load.FieldType.DECIMAL;
import static dev.segmentkit.examples.retail.load.FieldType.TEXT;
import static dev.segmentkit.examples.retail.load.FieldType.WHOLE_NUMBER;

import dev.segmentkit.examples.retail.load.EventReader;
import dev.segmentkit.examples.retail.load.FieldType;
import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.examples.retail.load.Row;
import dev.segmentkit.examples.retail.load.RowRefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The files of the groceries: households, and lines of purchases, campaigns and coupons. */
public final class GroceryLayout implements Layout<Household> {
    private static final FieldType<AgeBand> AGE_BAND = FieldType.oneOf(List.of(AgeBand.values()), AgeBand::label);
    private static final FieldType<IncomeBand> INCOME_BAND =
            FieldType.oneOf(List.of(IncomeBand.values()), IncomeBand::label);
    private static final FieldType<HomeOwnership> HOME_OWNERSHIP =
            FieldType.oneOf(List.of(HomeOwnership.values()), HomeOwnership::label);
    private static final FieldType<MaritalStatus> MARITAL_STATUS =
            FieldType.oneOf(List.of(MaritalStatus.values()), MaritalStatus::label);
    private static final FieldType<HouseholdSize> HOUSEHOLD_SIZE =
            FieldType.oneOf(List.of(HouseholdSize.values()), HouseholdSize::label);
    private static final FieldType<HouseholdComposition> HOUSEHOLD_COMPOSITION =
            FieldType.oneOf(List.of(HouseholdComposition.values()), HouseholdComposition::label);
    private static final FieldType<KidsCount> KIDS_COUNT =
            FieldType.oneOf(List.of(KidsCount.values()), KidsCount::label);
    private static final FieldType<Brand> BRAND = FieldType.oneOf(List.of(Brand.values()), Brand::label);
    private static final FieldType<CampaignType> CAMPAIGN_TYPE =
            FieldType.oneOf(List.of(CampaignType.values()), CampaignType::label);

    @Override
    public String name() {
        return "grocery";
    }

    @Override
    public List<String> contactColumns() {
        return List.of(
                "age_band",
                "income_band",
                "home_ownership",
                "marital_status",
                "household_size",
                "household_composition",
                "kids_count");
    }

    @Override
    public List<String> eventColumns() {
        return List.of(
                "amount",
                "quantity",
                "department",
                "category",
                "brand",
                "store_id",
                "basket_id",
                "campaign_id",
                "campaign_type");
    }

    @Override
    public Household readContact(String id, Row row) throws RowRefusedException {
        return new Household(
                id,
                new Demographics(
                        row.optional("age_band", AGE_BAND),
                        row.optional("income_band", INCOME_BAND),
                        row.optional("home_ownership", HOME_OWNERSHIP),
                        row.optional("marital_status", MARITAL_STATUS),
                        row.optional("household_size", HOUSEHOLD_SIZE),
                        row.optional("household_composition", HOUSEHOLD_COMPOSITION),
                        row.optional("kids_count", KIDS_COUNT)));
    }

    @Override
    public Map<String, EventReader<Household>> eventReaders() {
        return Map.of(
                "purchase", GroceryLayout::readPurchase,
                "campaign received", GroceryLayout::readCampaign,
                "coupon redeemed", GroceryLayout::readRedemption);
    }

    private static void readPurchase(Household household, String id, Instant at, Row row) throws RowRefusedException {
        household.add(new PurchaseLine(
                id,
                at,
                row.optional("amount", DECIMAL),
                row.optional("quantity", WHOLE_NUMBER),
                row.optional("department", TEXT),
                row.optional("category", TEXT),
                row.optional("brand", BRAND),
                row.optional("store_id", TEXT),
                row.optional("basket_id", TEXT)));
    }

    private static void readCampaign(Household household, String id, Instant at, Row row) throws RowRefusedException {
        household.add(new CampaignReceived(
                id, at, row.optional("campaign_id", TEXT), row.optional("campaign_type", CAMPAIGN_TYPE)));
    }

    private static void readRedemption(Household household, String id, Instant at, Row row) throws RowRefusedException {
        household.add(new CouponRedeemed(id, at, row.optional("campaign_id", TEXT)));
    }
}
