/** Segments in the host's database: which table holds what, and what is asked of it. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
