/**
 * Reading a shop's two CSV files into the shop's own objects. A row that cannot be trusted is refused, counted and
 * named; a file that cannot be trusted ends the reading, because segments over half the data would be wrong.
 */
@NullMarked
package dev.segmentkit.examples.retail.load;

import org.jspecify.annotations.NullMarked;
