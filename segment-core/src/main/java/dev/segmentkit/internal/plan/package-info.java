/**
 * Criteria made ready to be asked: a catalogue and a binding become a {@link dev.segmentkit.internal.plan.Plan}. Leaves
 * become questions (a reader and a check, or a finder of events); the trees above them are made twice, as matchers for
 * membership and as verdict nodes for truth, time and reasons. Nothing here is a criterion, and nothing here is exported.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.plan;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
