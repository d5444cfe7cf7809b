/**
 * The index: all segments of a contact at once.
 *
 * <p>Each segment is brought to a few {@linkplain dev.segmentkit.internal.combination.Form conjunctions}; a conjunction is
 * one bit. The values of each attribute are cut into {@linkplain dev.segmentkit.internal.cells.Cells cells}, such that each
 * test is a set of them, and for each cell a {@linkplain dev.segmentkit.internal.bits.Rows row} of bits says which conjunctions
 * do not fail there. A contact is one cell for each attribute, and what is left in all of its rows is what it may be in. What
 * depends on events, or is dear for other reasons, is worked out only where a conjunction that is left needs it, and once.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.index;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
