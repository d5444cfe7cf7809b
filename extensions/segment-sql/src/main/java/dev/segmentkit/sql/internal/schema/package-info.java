/** Tables as they are: what the columns of a binding hold. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.schema;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
