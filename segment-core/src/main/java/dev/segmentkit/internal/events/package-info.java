/**
 * A contact's events of one type, in order and each once, in room that is used for one contact after the other: what is
 * allocated for one is there for the next.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.internal.events;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
