/**
 * Who is compared: the engine, hand-written code, and other libraries, each with its own form of the same segments, and each
 * held to the same answers before anything is timed.
 */
@NullMarked
package dev.segmentkit.benchmarks.contestants;

import org.jspecify.annotations.NullMarked;
