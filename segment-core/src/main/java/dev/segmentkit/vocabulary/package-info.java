/**
 * The words of an application: typed keys for what it knows about contacts and events. It all begins here; this package
 * sees no other. Keys are declared with {@code dev.segmentkit.Attributes} and on an {@link
 * dev.segmentkit.vocabulary.EventType}, and collected in a {@link dev.segmentkit.vocabulary.Vocabulary}. Values are
 * checked by their key where they come in, and are in one form from there on. Everything is immutable.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.vocabulary;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
