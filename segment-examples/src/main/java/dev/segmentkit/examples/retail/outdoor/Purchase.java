package dev.segmentkit.examples.retail.outdoor;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer paid an order; the cart is missing where the customer bought at the counter. */
public record Purchase(
        String id,
        Instant at,
        @Nullable BigDecimal amount,
        @Nullable String category,
        @Nullable String orderId,
        @Nullable String cartId) {}
