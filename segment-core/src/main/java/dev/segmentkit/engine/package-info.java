/**
 * Exact answers about contacts: {@link dev.segmentkit.engine.SegmentEngine}, compiled once, asked from any thread. The
 * last room: sees all others. Everything is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.engine;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
