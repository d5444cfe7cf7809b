package dev.segmentkit.examples.retail.wholesale;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One product of an invoice, bought or cancelled; amounts and quantities are positive in both cases. */
public record InvoiceLine(
        String id,
        Instant at,
        @Nullable BigDecimal amount,
        @Nullable Long quantity,
        @Nullable BigDecimal unitPrice,
        @Nullable String invoice,
        @Nullable String product) {}
