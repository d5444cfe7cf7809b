package dev.segmentkit.examples.retail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.Postgres;
import dev.segmentkit.examples.retail.database.PostgresCopy;
import dev.segmentkit.examples.retail.grocery.GroceryLayout;
import dev.segmentkit.examples.retail.load.DataFolder;
import dev.segmentkit.examples.retail.load.Layout;
import dev.segmentkit.examples.retail.outdoor.OutdoorLayout;
import dev.segmentkit.examples.retail.print.Format;
import dev.segmentkit.examples.retail.print.SizeReport;
import dev.segmentkit.examples.retail.wholesale.WholesaleLayout;
import dev.segmentkit.sql.JdbcSegments;
import dev.segmentkit.sql.JdbcSizes;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shops in PostgreSQL: the same sizes as in memory and in DuckDB. */
class PostgresShopTest {
    @TempDir
    private Path directory;

    private static Shop<?> shopOf(Class<? extends Layout<?>> layout) {
        return Retail.KNOWN_SHOPS.stream()
                .filter(shop -> layout.isInstance(shop.layout()))
                .findFirst()
                .orElseThrow();
    }

    private String inPostgres(Shop<?> shop, DataFolder folder, Instant asOf) throws Exception {
        DataSource database = Postgres.emptyDatabase("shop");
        try (Connection connection = database.getConnection()) {
            PostgresCopy.write(folder, shop.tables(), directory, connection);
        }
        Segmentation<?> segmentation = shop.segmentation();
        JdbcSizes sizes = JdbcSegments.open(database::getConnection, shop.tables(), segmentation.catalog())
                .readOnly()
                .sizes(asOf);
        assertThat(sizes.outcome().failures()).isEmpty();
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Format.TSV.printer().print(new SizeReport(asOf, sizes.outcome().done(), segmentation.sizes(sizes::size)), out);
        out.flush();
        return text.toString();
    }

    @Test
    void outdoor() throws Exception {
        String asOf = "2026-10-26T00:00:00Z";
        String inMemory = Program.run("--as-of=" + asOf, "--format=tsv").out();

        assertThat(inPostgres(shopOf(OutdoorLayout.class), OutdoorLayout.sampleData(), Instant.parse(asOf)))
                .isEqualTo(inMemory);
        assertThat(Program.run("--as-of=" + asOf, "--format=tsv", "--engine=duckdb")
                        .out())
                .isEqualTo(inMemory);
    }

    @Test
    void groceries() throws Exception {
        assertThatSharedDataGiveTheSame("complete-journey", "2018-01-01T05:00:00Z", GroceryLayout.class);
    }

    @Test
    void wholesale() throws Exception {
        assertThatSharedDataGiveTheSame("online-retail", "2011-12-10T00:00:00Z", WholesaleLayout.class);
    }

    /** That DuckDB gives the same, too, is the matter of {@link DuckDbEngineTest}. */
    private void assertThatSharedDataGiveTheSame(String set, String asOf, Class<? extends Layout<?>> layout)
            throws Exception {
        Path folder = SharedData.folder(set);

        assertThat(inPostgres(shopOf(layout), DataFolder.directory(folder), Instant.parse(asOf)))
                .isEqualTo(Program.run("--data=" + folder, "--as-of=" + asOf, "--format=tsv")
                        .out());
    }
}
