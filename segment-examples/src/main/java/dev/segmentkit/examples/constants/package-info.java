/**
 * Segments as constants: declared once, read like sentences, and tested with contacts just inside and just outside. It
 * uses the ready-made contact, so that nothing has to be bound.
 */
@NullMarked
package dev.segmentkit.examples.constants;

import org.jspecify.annotations.NullMarked;
