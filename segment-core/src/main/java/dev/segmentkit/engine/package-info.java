/**
 * Exact answers about contacts: {@link dev.segmentkit.engine.SegmentEngine}, compiled once, asked from any thread. Sees
 * all rooms but {@code bulk}. Everything is immutable but the memberships that a host has filled again and again.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
