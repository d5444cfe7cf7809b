/**
 * A service whose segments stand in a file: an editor changes the file, and the service answers with the new ones from then on, or
 * goes on with the old ones if there is anything wrong.
 */
@NullMarked
package dev.segmentkit.examples.reload;

import org.jspecify.annotations.NullMarked;
