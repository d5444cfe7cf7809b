/**
 * What changed between two versions of a definition: in its words, {@link dev.segmentkit.json.compare.SegmentDiff} and
 * {@link dev.segmentkit.json.compare.CatalogDiff}; and in who is in, {@link dev.segmentkit.json.compare.MembershipDiff}.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.json.compare;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
