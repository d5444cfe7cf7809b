/**
 * Cuts the values of one attribute or measure into cells, so that every test of it is a set of cells: what all tests have to
 * say of a value then takes one look-up. Values are seen as whole numbers of 64 bits; depends on nothing.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.cells;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
