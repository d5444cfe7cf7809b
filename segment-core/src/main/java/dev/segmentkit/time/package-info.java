/**
 * How long and when: {@link dev.segmentkit.time.TimeSpan} keeps the author's unit, {@link dev.segmentkit.time.Window} and
 * its kinds say which stretch of time is meant, as of a moment that is always given: nothing here reads a clock. Sees the
 * vocabulary only, because a contact may have a zone of its own. Everything is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.time;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
