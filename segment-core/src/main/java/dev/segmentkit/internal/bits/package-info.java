/** Rows of bits, one bit for a conjunction: kept in one array, each only once, and combined many at a time. Depends on nothing. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.bits;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
