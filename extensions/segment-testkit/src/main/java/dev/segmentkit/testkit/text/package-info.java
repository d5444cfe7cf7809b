/**
 * Criteria and cases as text: {@link dev.segmentkit.testkit.text.CriterionReader} reads canonical text back into the tree, and
 * {@link dev.segmentkit.testkit.text.CaseFile} reads and writes the cases of the conformance suite.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.testkit.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
