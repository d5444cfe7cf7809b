/**
 * The words everybody uses. Declare attributes with {@link dev.segmentkit.Attributes}, write {@link
 * dev.segmentkit.Segment segments}, put them into a {@link dev.segmentkit.SegmentCatalog} and compile that with {@code
 * dev.segmentkit.engine.SegmentEngine}. Applications without a customer class of their own fill {@link
 * dev.segmentkit.Contact}. Sees vocabulary, criteria and checks. Everything but the builders is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
