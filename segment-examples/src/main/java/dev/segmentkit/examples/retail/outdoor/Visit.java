package dev.segmentkit.examples.retail.outdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer looked around, in the web, the app or the store. */
public record Visit(
        String id,
        Instant at,
        @Nullable String channel,
        @Nullable String device,
        @Nullable Long seconds) {}
