/**
 * The language in which segments are written: {@link dev.segmentkit.dsl.Segments} is all to import. It makes criteria of
 * {@code dev.segmentkit.criteria} and knows nothing of how they are evaluated. One type of clause for each type of value
 * serves attributes, event properties and measures alike, so that its words are learnt once. A clause ends with a literal or
 * with another clause of its kind; numbers of all types are of one kind. Everything is immutable, scores that are being built
 * included.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.dsl;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
