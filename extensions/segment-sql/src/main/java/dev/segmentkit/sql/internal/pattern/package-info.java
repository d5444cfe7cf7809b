/** Regular expressions: read in the RE2 syntax, and written so that each database takes them for the same. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.pattern;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
