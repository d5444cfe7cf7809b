/**
 * The instrument that proves that every evaluator means the same. An {@link dev.segmentkit.testkit.Evaluator} is what is
 * tested; {@link dev.segmentkit.testkit.DifferentialCheck} asks it and the reference about random worlds, compares truth and
 * validity, and cuts what they disagree about down to the smallest case; {@link
 * dev.segmentkit.testkit.EvaluatorConformance} is all of it in one call. Depends on no test framework.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.testkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
