package dev.segmentkit.internal.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.internal.text.Text;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All events of one type of one contact, each id once, in the order of time and id, however the host gave them.
 *
 * @param past those up to and including asOf, oldest first
 * @param future those after it, which are invisible until then
 */
record History<T>(List<Occurrence<T>> past, List<Occurrence<T>> future) {
    private static final Comparator<Occurrence<?>> BY_TIME_AND_ID =
            comparing((Occurrence<?> event) -> event.at()).thenComparing(Occurrence::id, Text.BY_CODE_POINT);

    private static final Comparator<@Nullable String> MISSING_FIRST = nullsFirst(Text.BY_CODE_POINT);

    static <H, T> History<T> of(EventBinding<H, T> binding, H contact, Instant asOf) {
        Map<String, Occurrence<T>> byId = new LinkedHashMap<>();
        for (T event : binding.of(contact)) {
            Occurrence<T> occurrence = new Occurrence<>(event, binding.id(event), binding.occurredAt(event));
            byId.merge(occurrence.id(), occurrence, (one, other) -> representative(binding, one, other));
        }
        List<Occurrence<T>> ordered = new ArrayList<>(byId.values());
        ordered.sort(BY_TIME_AND_ID);
        int visible = 0;
        while (visible < ordered.size() && !ordered.get(visible).at().isAfter(asOf)) {
            visible++;
        }
        return new History<>(ordered.subList(0, visible), ordered.subList(visible, ordered.size()));
    }

    /**
     * Of two copies of one event that differ, the one that counts: the earlier one, then the one whose properties come
     * first. Which one the host gave first must not matter.
     */
    private static <T> Occurrence<T> representative(
            EventBinding<?, T> binding, Occurrence<T> one, Occurrence<T> other) {
        int order = one.at().compareTo(other.at());
        for (Accessor<T, ?> property : binding.properties()) {
            if (order != 0) {
                break;
            }
            order = MISSING_FIRST.compare(text(property, one.event()), text(property, other.event()));
        }
        return order <= 0 ? one : other;
    }

    private static <T, V> @Nullable String text(Accessor<T, V> property, T event) {
        V value = property.read(event);
        return value == null ? null : property.attribute().format(value);
    }
}
