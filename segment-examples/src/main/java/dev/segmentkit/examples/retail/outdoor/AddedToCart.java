package dev.segmentkit.examples.retail.outdoor;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer put a product into a cart; a purchase of the same cart may follow. */
public record AddedToCart(
        String id,
        Instant at,
        @Nullable BigDecimal amount,
        @Nullable String category,
        @Nullable String cartId) {}
