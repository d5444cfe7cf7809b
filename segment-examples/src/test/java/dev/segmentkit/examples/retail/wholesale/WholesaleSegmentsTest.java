package dev.segmentkit.examples.retail.wholesale;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Segment;
import dev.segmentkit.engine.SegmentEngine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Buyers at the edges of the segments whose edges are easily mistaken. */
class WholesaleSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2012-02-01T00:00:00Z");

    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");

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

        assertThat(ENGINE.classify(buyer, AS_OF)).containsExactly(WholesaleSegments.NET_NEGATIVE);
    }

    private static Buyer buyer(List<String> bought, List<String> sentBack) {
        Buyer buyer = new Buyer("1", null);
        bought.forEach(amount -> buyer.addPurchase(numbered(buyer.purchases().size(), amount)));
        sentBack.forEach(
                amount -> buyer.addCancellation(numbered(buyer.cancellations().size(), amount)));
        return buyer;
    }

    private static InvoiceLine numbered(int number, @Nullable String amount) {
        return new InvoiceLine(
                "l" + number, LONG_AGO, amount == null ? null : new BigDecimal(amount), null, null, null, null);
    }

    private static boolean isNetNegative(List<String> bought, List<String> sentBack) {
        return ENGINE.matches(WholesaleSegments.NET_NEGATIVE, buyer(bought, sentBack), AS_OF);
    }

    @Test
    void net_negative_sent_back_more_than_was_bought() {
        assertThat(isNetNegative(List.of("10.00"), List.of("10.01"))).isTrue();
        assertThat(isNetNegative(List.of(), List.of("0.01"))).isTrue();
        assertThat(isNetNegative(List.of("10.00"), List.of("10"))).isFalse();
        assertThat(isNetNegative(List.of("10.00"), List.of("9.99"))).isFalse();
        assertThat(isNetNegative(List.of(), List.of())).isFalse();
    }

    @Test
    void lines_without_an_amount_are_worth_nothing() {
        List<String> unknown = Collections.singletonList(null);

        assertThat(isNetNegative(List.of(), unknown)).isFalse();
        assertThat(isNetNegative(unknown, List.of("0.01"))).isTrue();
    }

    /** As doubles, 0.1 and 0.2 are more than 0.3, and a penny more than a hundred thousand billion pounds is lost. */
    @Test
    void what_was_bought_and_sent_back_is_added_up_exactly() {
        assertThat(isNetNegative(List.of("0.3"), List.of("0.1", "0.2"))).isFalse();
        assertThat(isNetNegative(List.of("0.1", "0.2"), List.of("0.3"))).isFalse();
        assertThat(isNetNegative(List.of("100000000000000000.01"), List.of("100000000000000000", "0.02")))
                .isTrue();
    }

    private static boolean isSerialReturner(int bought, int sentBack) {
        Buyer buyer = buyer(Collections.nCopies(bought, "1"), Collections.nCopies(sentBack, "1"));
        return ENGINE.matches(WholesaleSegments.SERIAL_RETURNERS, buyer, AS_OF);
    }

    @Test
    void serial_returners_send_back_a_fifth_of_at_least_twenty_lines() {
        assertThat(isSerialReturner(20, 4)).isTrue();
        assertThat(isSerialReturner(20, 3)).isFalse();
        assertThat(isSerialReturner(19, 19)).isFalse();
        assertThat(isSerialReturner(21, 4)).isFalse();
        assertThat(isSerialReturner(21, 5)).isTrue();
        assertThat(isSerialReturner(25, 5)).isTrue();
        assertThat(isSerialReturner(26, 5)).isFalse();
        assertThat(isSerialReturner(0, 0)).isFalse();
    }
}
