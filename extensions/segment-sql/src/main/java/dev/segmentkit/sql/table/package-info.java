/** Which table and column holds what. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.table;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
