/**
 * From definitions to documents: {@code ...Json} says how one kind of thing stands in a document, as a small tree whose fields are in
 * the order of the format; {@link dev.segmentkit.json.internal.write.Compact}, {@link dev.segmentkit.json.internal.write.Indented}
 * and {@link dev.segmentkit.json.internal.write.Canonical} make text of it. Text is written here and not by a library, since hashes
 * of it must stay the same for ever.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.json.internal.write;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
