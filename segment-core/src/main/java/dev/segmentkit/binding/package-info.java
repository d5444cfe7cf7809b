/**
 * How the engine reads a host's own objects: {@link dev.segmentkit.binding.Binding}. The one edge at which values come in,
 * so the one place where they are checked; what a host's code throws comes out as a {@link
 * dev.segmentkit.binding.BindingException} that names what was read. Sees vocabulary and the ready-made contact.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.binding;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
