/** A shop's files as tables of an embedded database, which reads them where they lie. */
@NullMarked
package dev.segmentkit.examples.retail.database;

import org.jspecify.annotations.NullMarked;
