/**
 * Segments that colleagues put together at run time: what they typed is read against the vocabulary, everything that is
 * wrong with it is found at once, and what is right becomes a segment like any other.
 */
@NullMarked
package dev.segmentkit.examples.userinput;

import org.jspecify.annotations.NullMarked;
