package dev.segmentkit.examples.retail.grocery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.ShopFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroceryLayoutTest {
    private static final Instant NEW_YEAR = Instant.parse("2017-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void reads_households_with_their_history() throws Exception {
        Loaded<Household> loaded = new ShopFolder(directory)
                .contacts(
                        "contact_id,age_band,income_band,home_ownership,marital_status,household_size,household_composition,kids_count",
                        "1,65+,250K+,Probable Owner,Married,5+,2 Adults Kids,3+",
                        "2,65+,250K+,Probable Homeowner,Married,5+,2 Adults Kids,3+",
                        "3,,,,,,,")
                .events(
                        "event_id,contact_id,type,occurred_at,amount,quantity,department,category,brand,store_id,basket_id,campaign_id,campaign_type",
                        "1,2,campaign received,2017-01-01T00:00:00Z,,,,,,,,24,Type C",
                        "2,2,coupon redeemed,2017-01-01T00:00:00Z,,,,,,,,24,",
                        "3,2,purchase,2017-01-01T00:00:00Z,1.38,2,PRODUCE,CARROTS,Private,356,b1,,",
                        "4,3,purchase,2017-01-01T00:00:00Z,,,,,,,,,")
                .load(new GroceryLayout());

        assertThat(loaded.refusals().firstMessages())
                .containsExactly("contacts.csv:2: home_ownership: expected one of Homeowner, Probable Homeowner,"
                        + " Renter, Probable Renter, found 'Probable Owner'");
        Household household = loaded.contacts().get("2");
        assertThat(household.demographics())
                .isEqualTo(new Demographics(
                        AgeBand.FROM_65,
                        IncomeBand.FROM_250K,
                        HomeOwnership.PROBABLE_OWNER,
                        MaritalStatus.MARRIED,
                        HouseholdSize.FIVE_OR_MORE,
                        HouseholdComposition.TWO_ADULTS_WITH_KIDS,
                        KidsCount.THREE_OR_MORE));
        assertThat(household.campaigns()).containsExactly(new CampaignReceived("1", NEW_YEAR, "24", CampaignType.C));
        assertThat(household.redemptions()).containsExactly(new CouponRedeemed("2", NEW_YEAR, "24"));
        assertThat(household.purchases())
                .containsExactly(new PurchaseLine(
                        "3", NEW_YEAR, new BigDecimal("1.38"), 2L, "PRODUCE", "CARROTS", Brand.PRIVATE, "356", "b1"));
        assertThat(loaded.contacts().get("3").demographics())
                .isEqualTo(new Demographics(null, null, null, null, null, null, null));
        assertThat(loaded.contacts().get("3").purchases())
                .containsExactly(new PurchaseLine("4", NEW_YEAR, null, null, null, null, null, null, null));
    }
}
