/**
 * An invented shop for outdoor gear, whose data comes with the program. Its customers tell much about themselves, leave
 * much out, and are followed from the first e-mail to the purchase.
 */
@NullMarked
package dev.segmentkit.examples.retail.outdoor;

import org.jspecify.annotations.NullMarked;
