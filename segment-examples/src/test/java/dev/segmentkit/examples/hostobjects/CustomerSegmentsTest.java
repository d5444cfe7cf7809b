package dev.segmentkit.examples.hostobjects;

import static dev.segmentkit.examples.hostobjects.CustomerSegments.ADULTS;
import static dev.segmentkit.examples.hostobjects.CustomerSegments.BIG_SPENDERS;
import static dev.segmentkit.examples.hostobjects.CustomerSegments.ENGINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.segmentkit.criteria.Truth;
import dev.segmentkit.engine.EvaluationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomerSegmentsTest {
    private static final Instant AS_OF = Instant.parse("2026-06-15T12:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");

    @Test
    void a_customer_is_read_as_it_is() {
        Customer customer =
                new Customer("ann@example.org", 18, List.of(new Order(1, MAY, 49_999), new Order(2, MAY, 1)));

        assertThat(ENGINE.classify(customer, AS_OF)).containsExactly(ADULTS, BIG_SPENDERS);
    }

    @Test
    void nothing_is_copied_so_that_the_next_answer_sees_the_next_order() {
        List<Order> orders = new ArrayList<>(List.of(new Order(1, MAY, 49_999)));
        Customer customer = new Customer("ann@example.org", 17, orders);

        assertThat(ENGINE.classify(customer, AS_OF)).isEmpty();

        orders.add(new Order(2, AS_OF, 1));

        assertThat(ENGINE.classify(customer, AS_OF)).containsExactly(BIG_SPENDERS);
    }

    @Test
    void null_is_missing() {
        Customer customer = new Customer("ann@example.org", null, List.of());

        assertThat(ENGINE.verdict(ADULTS, customer, AS_OF).truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    @SuppressWarnings("NullAway") // this host breaks its word
    void what_the_host_must_not_leave_out_is_an_error_that_names_segment_and_customer() {
        Customer customer = new Customer("ann@example.org", 18, List.of(new Order(1, null, 1)));

        assertThatThrownBy(() -> ENGINE.matches(BIG_SPENDERS, customer, AS_OF))
                .isInstanceOf(EvaluationException.class)
                .hasMessage(
                        "segment 'big-spenders', contact 'ann@example.org': the moment of an event 'order' is null");
    }
}
