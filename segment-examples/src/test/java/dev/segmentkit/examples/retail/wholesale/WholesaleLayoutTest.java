package dev.segmentkit.examples.retail.wholesale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.ShopFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholesaleLayoutTest {

    @TempDir
    private Path directory;

    @Test
    void reads_buyers_with_their_invoices() throws Exception {
        Loaded<Buyer> loaded = new ShopFolder(directory)
                .contacts("contact_id,country", "17850,United Kingdom", "2,")
                .events(
                        "event_id,contact_id,type,occurred_at,amount,quantity,unit_price,invoice,product",
                        "1,17850,purchase,2010-12-01T08:26:00Z,25.500,6,4.250,536365,21730",
                        "2,17850,cancellation,2010-12-02T08:26:00Z,4.250,1,4.250,C536365,21730")
                .load(new WholesaleLayout());

        Buyer buyer = loaded.contacts().get("17850");
        assertThat(buyer.country()).isEqualTo("United Kingdom");
        assertThat(buyer.purchases())
                .containsExactly(new InvoiceLine(
                        "1",
                        Instant.parse("2010-12-01T08:26:00Z"),
                        new BigDecimal("25.500"),
                        6L,
                        new BigDecimal("4.250"),
                        "536365",
                        "21730"));
        assertThat(buyer.cancellations()).extracting(InvoiceLine::invoice).containsExactly("C536365");
        assertThat(loaded.contacts().get("2").country()).isNull();
        assertThat(loaded.timeline().latest()).contains(Instant.parse("2010-12-02T08:26:00Z"));
        assertThat(loaded.timeline().countAfter(Instant.parse("2010-12-01T08:26:00Z")))
                .isEqualTo(1);
    }
}
