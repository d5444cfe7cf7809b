/** Criteria as SQL, one visitor for each level of the tree. */
@CheckReturnValue
@NullMarked
package dev.segmentkit.sql.internal.render;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
