/** What is measured, and how it is reported. */
@NullMarked
package dev.segmentkit.benchmarks;

import org.jspecify.annotations.NullMarked;
