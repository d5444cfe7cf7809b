/**
 * A chain of groceries that knows a household by its loyalty card. A third of the households answered a survey, and all
 * have a history of purchases, campaigns and coupons.
 */
@NullMarked
package dev.segmentkit.examples.retail.grocery;

import org.jspecify.annotations.NullMarked;
