/** Parsed JSON whose nodes know where they stand. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.json.internal.tree;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
