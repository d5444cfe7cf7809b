/** Whole statements. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.statement;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
