/**
 * All contacts at once: {@link dev.segmentkit.bulk.BulkClassification} walks through a host's contacts, on one thread or
 * several, and hands each with its segments to a {@link dev.segmentkit.bulk.ContactSink}. Two sinks are ready-made: one counts
 * how many contacts are in each segment, the other also how many are in each two of them. The last room: sees all others.
 */
@CheckReturnValue
@NullMarked
package dev.segmentkit.bulk;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
