package dev.segmentkit.internal.plan;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What depends on asOf and a zone only, such as a calendar window: worked out once for each zone while asOf stays, however many
 * contacts live there.
 *
 * @param slot where an evaluation keeps it
 * @param zone which zone it is for the contact at hand
 * @param work works it out
 */
record OnceInZone<H, V>(Slot<Known<V>> slot, ZoneReader<H> zone, BiFunction<Instant, ZoneId, V> work) {
    /** What is known of the moment at hand. */
    static final class Known<V> {
        private final Map<ZoneId, V> all = new HashMap<>();
        private @Nullable ZoneId lastZone;
        private @Nullable V last;
    }

    V of(Evaluation<H> evaluation) {
        ZoneId wanted = zone.zone(evaluation);
        Known<V> known = evaluation.once(slot, Known::new);
        V value = known.last;
        if (value == null || !wanted.equals(known.lastZone)) {
            value = known.all.get(wanted);
            if (value == null) {
                value = work.apply(evaluation.asOf(), wanted);
                known.all.put(wanted, value);
            }
            known.lastZone = wanted;
            known.last = value;
        }
        return value;
    }
}
