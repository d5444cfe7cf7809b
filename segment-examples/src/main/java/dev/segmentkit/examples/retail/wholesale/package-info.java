/**
 * A wholesaler of gifts whose buyers are mostly small shops. Of a buyer it knows the country and nothing else, so that
 * its segments rest on what was bought and cancelled.
 */
@NullMarked
package dev.segmentkit.examples.retail.wholesale;

import org.jspecify.annotations.NullMarked;
