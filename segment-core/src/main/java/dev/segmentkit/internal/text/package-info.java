/** How texts, names and numbers are compared and written; used by every other package, and sees none. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
