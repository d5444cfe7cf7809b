package dev.segmentkit.examples.retail.outdoor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A customer opened the e-mail of a campaign. */
public record EmailOpened(String id, Instant at, @Nullable String campaign) {}
