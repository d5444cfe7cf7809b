package dev.segmentkit.examples.retail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.grocery.GroceryLayout;
import dev.segmentkit.examples.retail.grocery.Household;
import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.Loader;
import dev.segmentkit.examples.retail.load.Refusals;
import dev.segmentkit.examples.retail.load.ShopFiles;
import dev.segmentkit.examples.retail.load.UnreadableDataException;
import dev.segmentkit.examples.retail.wholesale.Buyer;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Loads the two public data sets whole, where they lie beside the checkout. */
class SharedDataTest {
    private final List<String> progress = new ArrayList<>();

    private <C> Loaded<C> load(String set, Layout<C> layout) throws UnreadableDataException {
        return Loader.load(
                ShopFiles.in(DataFolder.directory(SharedData.folder(set))),
                layout,
                Refusals.strict(),
                (file, rows) -> progress.add(file + " " + rows));
    }

    private static <C> long total(Loaded<C> loaded, Function<C, Collection<?>> events) {
        return loaded.contacts().values().stream()
                .mapToLong(contact -> events.apply(contact).size())
                .sum();
    }

    @Test
    void groceries() throws Exception {
        Loaded<Household> loaded = load("complete-journey", new GroceryLayout());

        assertThat(loaded.contacts()).hasSize(2_379);
        assertThat(loaded.contacts().values().stream()
                        .filter(household -> household.demographics().ageBand() != null))
                .hasSize(801);
        assertThat(total(loaded, Household::purchases)).isEqualTo(75_000);
        assertThat(total(loaded, Household::campaigns)).isEqualTo(6_589);
        assertThat(total(loaded, Household::redemptions)).isEqualTo(2_102);
        assertThat(loaded.notices()).isEmpty();
    }

    @Test
    void wholesale() throws Exception {
        Loaded<Buyer> loaded = load("online-retail", new WholesaleLayout());

        assertThat(loaded.contacts()).hasSize(4_372);
        assertThat(total(loaded, Buyer::purchases)).isEqualTo(397_924);
        assertThat(total(loaded, Buyer::cancellations)).isEqualTo(8_905);
        assertThat(progress)
                .containsExactly(
                        "events.csv.gz 100000", "events.csv.gz 200000", "events.csv.gz 300000", "events.csv.gz 400000");
        assertThat(loaded.notices()).isEmpty();
    }
}
