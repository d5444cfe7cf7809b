/** Where days begin; used by time and plans, and sees none. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.calendar;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
