package dev.segmentkit.examples.reload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who listens to a radio station, as the host has it.
 *
 * @param age missing if the listener did not say
 * @param songs what was played, in any order
 */
public record Listener(String id, @Nullable Integer age, List<Song> songs) {}
