/**
 * The meaning of criteria, as {@code docs/semantics.md} states it, worked out slowly and plainly: lists, loops, nothing kept.
 * It takes the records of criteria as data and shares no code with any evaluator, so that a mistake in one is not a mistake in
 * both. {@link dev.segmentkit.testkit.reference.ReferenceEvaluator} is the way in.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.testkit.reference;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
