/**
 * Brings a criterion to the form that the index answers: a few {@linkplain dev.segmentkit.internal.combination.Conjunction
 * conjunctions}, of which one must hold, with negation at the leaves and nothing unknown left. Knows criteria, and nothing of
 * contacts.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.combination;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
