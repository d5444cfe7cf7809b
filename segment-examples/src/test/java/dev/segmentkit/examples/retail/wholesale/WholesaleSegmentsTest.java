package dev.segmentkit.examples.retail.wholesale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Buyers at the edges of the segments whose edges are easily mistaken. */
class WholesaleSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2012-02-01T00:00:00Z");

    private static final SegmentEngine<Buyer> ENGINE =
            SegmentEngine.compile(WholesaleSegments.CATALOG, WholesaleBinding.OF_BUYERS);

    private static InvoiceLine line(String at, String amount, String invoice) {
        return new InvoiceLine(at + amount, Instant.parse(at), new BigDecimal(amount), 1L, null, invoice, "p");
    }

    private static boolean isIn(Segment segment, InvoiceLine... purchases) {
        Buyer buyer = new Buyer("1", "Norway");
        for (InvoiceLine purchase : purchases) {
            buyer.addPurchase(purchase);
        }
        return ENGINE.matches(segment, buyer, AS_OF);
    }

    @Test
    void december_ends_before_new_year() {
        InvoiceLine december2010 = line("2010-12-31T23:59:59Z", "1", "i1");

        assertThat(isIn(WholesaleSegments.DECEMBER_TWICE, december2010, line("2011-12-01T00:00:00Z", "1", "i2")))
                .isTrue();
        assertThat(isIn(WholesaleSegments.DECEMBER_TWICE, december2010, line("2012-01-01T00:00:00Z", "1", "i2")))
                .isFalse();
        assertThat(isIn(WholesaleSegments.DECEMBER_TWICE, december2010, line("2010-12-01T00:00:00Z", "1", "i2")))
                .isFalse();
    }

    @Test
    void the_average_is_exact() {
        InvoiceLine one = line("2011-01-01T00:00:00Z", "99.99", "i1");

        assertThat(isIn(WholesaleSegments.HIGH_AVERAGE, one, line("2011-01-02T00:00:00Z", "0.01", "i2")))
                .isTrue();
        assertThat(isIn(WholesaleSegments.HIGH_AVERAGE, one, line("2011-01-02T00:00:00Z", "0.009", "i2")))
                .isFalse();
        assertThat(isIn(WholesaleSegments.HIGH_AVERAGE)).isFalse();
    }

    @Test
    void one_and_done_counts_invoices_and_not_lines() {
        InvoiceLine one = line("2011-01-01T00:00:00Z", "1", "i1");
        InvoiceLine sameInvoice = line("2011-01-01T00:00:00Z", "2", "i1");

        assertThat(isIn(WholesaleSegments.ONE_AND_DONE, one, sameInvoice)).isTrue();
        assertThat(isIn(WholesaleSegments.REPEAT_BUYERS, one, sameInvoice)).isFalse();
        assertThat(isIn(WholesaleSegments.REPEAT_BUYERS, one, line("2011-01-01T00:00:00Z", "2", "i2")))
                .isTrue();
    }

    @Test
    void what_was_sent_back_is_no_purchase() {
        Buyer buyer = new Buyer("1", null);
        buyer.addCancellation(line("2011-01-01T00:00:00Z", "5000", "i1"));

        assertThat(ENGINE.classify(buyer, AS_OF)).isEmpty();
    }
}
