/**
 * Makes the data that comes with the outdoor shop: the same seed gives the same bytes on every machine. The customers
 * behave as customers do, and some stand where time is awkward: a leap day, a night when clocks change.
 */
@NullMarked
package dev.segmentkit.examples.retail.outdoor.sample;

import org.jspecify.annotations.NullMarked;
