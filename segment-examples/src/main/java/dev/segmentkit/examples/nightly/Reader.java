package dev.segmentkit.examples.nightly;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reader of a newspaper, as the host has it.
 *
 * @param birthYear missing if the reader did not say
 * @param visits what was read, in any order
 */
public record Reader(String id, @Nullable Integer birthYear, boolean isPaying, List<Visit> visits) {}
