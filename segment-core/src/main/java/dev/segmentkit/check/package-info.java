/**
 * Finds what is wrong with a definition before anybody is mailed: all {@link dev.segmentkit.check.Problem problems} at
 * once, each with the path to its place and a suggestion. Sees criteria and vocabulary.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.check;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
