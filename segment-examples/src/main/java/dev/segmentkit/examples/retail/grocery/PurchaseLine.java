package dev.segmentkit.examples.retail.grocery;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One product of a basket; the lines of a basket share its id. */
public record PurchaseLine(
        String id,
        Instant at,
        @Nullable BigDecimal amount,
        @Nullable Long quantity,
        @Nullable String department,
        @Nullable String category,
        @Nullable Brand brand,
        @Nullable String storeId,
        @Nullable String basketId) {}
