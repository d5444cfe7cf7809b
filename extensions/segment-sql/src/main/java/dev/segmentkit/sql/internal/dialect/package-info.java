/** What the databases write differently, one class each. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.dialect;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
