/**
 * The work: contacts and catalogues drawn from a seed, described in a way that favours no contestant. Each builds its own form
 * from it.
 */
@NullMarked
package dev.segmentkit.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
