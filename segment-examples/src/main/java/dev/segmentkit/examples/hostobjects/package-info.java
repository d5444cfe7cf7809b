/**
 * Segments over a host's own classes, which know nothing of them: the binding says how to read a customer, and nothing is
 * copied.
 */
@NullMarked
package dev.segmentkit.examples.hostobjects;

import org.jspecify.annotations.NullMarked;
