/**
 * A command line program that shows segmentkit at work on three shops: it reads a shop's files, and prints who is in
 * which segment, or why. Each shop keeps its own classes; only its binding knows the library.
 */
@NullMarked
package dev.segmentkit.examples.retail;

import org.jspecify.annotations.NullMarked;
