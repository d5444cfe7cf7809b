package dev.segmentkit.internal.plan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsFirst;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All events of one type of one contact, each id once, in the order of time and id, however the host gave them.
 *
 * @param past those up to and including asOf, oldest first
 * @param future those after it, which are invisible until then
 */
record History<T>(List<Occurrence<T>> past, List<Occurrence<T>> future) {
    static <H, T> History<T> of(EventBinding<H, T> binding, H contact, Instant asOf) {
        Map<String, Occurrence<T>> byId = new LinkedHashMap<>();
        for (T event : binding.of(contact)) {
            Occurrence<T> occurrence =
                    new Occurrence<>(binding.type().name(), event, binding.id(event), binding.occurredAt(event));
            byId.merge(occurrence.id(), occurrence, (one, other) -> representative(binding, one, other));
        }
        List<Occurrence<T>> ordered = new ArrayList<>(byId.values());
        ordered.sort(Occurrence.ORDER);
        int visible = 0;
        while (visible < ordered.size() && !ordered.get(visible).at().isAfter(asOf)) {
            visible++;
        }
        return new History<>(ordered.subList(0, visible), ordered.subList(visible, ordered.size()));
    }

    /**
     * Of two copies of one event that differ, the one that counts: the earlier one, then the one whose properties come
     * first, missing ones before all others, looked at by name. Which one the host gave first must not matter.
     */
    private static <T> Occurrence<T> representative(
            EventBinding<?, T> binding, Occurrence<T> one, Occurrence<T> other) {
        int order = one.at().compareTo(other.at());
        if (order == 0) {
            order = binding.properties().stream()
                    .sorted(comparing(property -> property.attribute().name(), Text.BY_CODE_POINT))
                    .mapToInt(property -> compare(property, one.event(), other.event()))
                    .filter(different -> different != 0)
                    .findFirst()
                    .orElse(0);
        }
        return order <= 0 ? one : other;
    }

    private static <T, V> int compare(Accessor<T, V> property, T one, T other) {
        Attribute<?, V> attribute = property.attribute();
        Comparator<V> order =
                attribute.type().isOrdered() ? attribute.order() : comparing(attribute::format, Text.BY_CODE_POINT);
        return nullsFirst(order).compare(property.read(one), property.read(other));
    }
}
