/** Definitions as JSON. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.json;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
