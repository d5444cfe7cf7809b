/**
 * The segments that marketers ask for, thirty kinds of them, each one sentence: by who contacts are, what they bought, what
 * they respond to, how far they have come, and what they save for. The place to look for how something is said.
 */
@NullMarked
package dev.segmentkit.examples.marketing;

import org.jspecify.annotations.NullMarked;
