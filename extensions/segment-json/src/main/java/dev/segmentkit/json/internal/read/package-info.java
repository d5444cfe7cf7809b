/** From parsed JSON to definitions. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.json.internal.read;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
