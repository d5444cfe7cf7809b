/**
 * Results as the user wants to see them: a table for people, tab-separated lines for other programs of the command line,
 * JSON for everything else. Printing knows nothing of shops or segmentkit, only names, numbers and texts.
 */
@NullMarked
package dev.segmentkit.examples.retail.print;

import org.jspecify.annotations.NullMarked;
