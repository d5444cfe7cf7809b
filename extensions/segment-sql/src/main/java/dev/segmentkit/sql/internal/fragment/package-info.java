/** Pieces of SQL with the values that are bound to them. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.fragment;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
