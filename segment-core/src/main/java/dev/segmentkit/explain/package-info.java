/**
 * Why a contact is in a segment or not: {@link dev.segmentkit.explain.Explanation}, a tree of facts with stable keys, and
 * renderers that make text of it. Made by the engine; sees criteria for their truth values only. Everything is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.explain;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
