/**
 * What can be asked about a contact: {@link dev.segmentkit.criteria.Criterion}, a sealed tree of records. Leaves are
 * tests of a value ({@link dev.segmentkit.criteria.ValueTest}: a {@link dev.segmentkit.criteria.Subject} and an {@link
 * dev.segmentkit.criteria.Expectation}) and of events ({@link dev.segmentkit.criteria.EventTest}). Few kinds, with enums
 * inside: a new operator is a constant, a new kind an event. A node knows its children, its equality and its canonical
 * text; everything else is a {@link dev.segmentkit.criteria.CriterionVisitor}. Applications write criteria in the
 * language of {@code segment-dsl} rather than with these constructors. Everything is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.criteria;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
