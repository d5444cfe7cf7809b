/** Segments in a database, beside SQL that was written by hand for the same questions, and beside the engine in memory. */
@NullMarked
package dev.segmentkit.benchmarks.database;

import org.jspecify.annotations.NullMarked;
