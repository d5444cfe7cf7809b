/**
 * Random worlds: a vocabulary, criteria of every kind over it, contacts and moments whose values cluster where answers change.
 * Everything comes from one {@link java.util.Random}, so that a seed is a world.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.testkit.random;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
