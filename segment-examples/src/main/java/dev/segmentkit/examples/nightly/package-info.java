/**
 * A nightly run over all contacts of a host: how many are in each segment, which segments overlap, how far the run has come,
 * and which contacts could not be read.
 */
@NullMarked
package dev.segmentkit.examples.nightly;

import org.jspecify.annotations.NullMarked;
