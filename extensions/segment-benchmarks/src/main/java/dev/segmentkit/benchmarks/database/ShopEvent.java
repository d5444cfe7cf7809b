package dev.segmentkit.benchmarks.database;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event, as a host has it. */
record ShopEvent(String id, Instant at, @Nullable BigDecimal amount, String category) {}
