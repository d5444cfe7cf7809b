package dev.segmentkit.examples.retail.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.examples.retail.grocery.GroceryLayout;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {
    private static final List<Layout<?>> LAYOUTS =
            List.of(new GroceryLayout(), new WholesaleLayout(), new OutdoorLayout());

    private static Layout<?> recognised(String header) throws UnreadableDataException {
        return Recognition.bestFor(
                new Header("contacts.csv", List.of(header.split(","))), LAYOUTS, Function.identity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "contact_id,age_band,income_band;grocery",
                "kids_count,contact_id;grocery",
                "contact_id,country;wholesale",
                "contact_id,country,vip;wholesale",
                "contact_id,country,plan;outdoor",
                "contact_id,birth_date;outdoor"
            })
    void a_shop_is_known_by_its_columns(String header, String shop) throws Exception {
        assertThat(recognised(header).name()).isEqualTo(shop);
    }

    @Test
    void an_unknown_layout_is_answered_with_the_known_ones() {
        assertThatThrownBy(() -> recognised("contact_id,email"))
                .isInstanceOf(UnreadableDataException.class)
                .hasMessageStartingWith("contacts.csv has the columns 'contact_id', 'email', which fit no known shop;"
                        + " beside contact_id use those of grocery (age_band, income_band, ")
                .hasMessageContaining("; wholesale (country); outdoor (birth_date, ");
    }
}
