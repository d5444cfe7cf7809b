package dev.segmentkit;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Values by attribute, each checked and in its one form; missing values are not in the map.
 *
 * @param <O> what has the attributes
 */
final class AttributeValues<O> {
    private final Map<Attribute<O, ?>, Object> values = new LinkedHashMap<>();
    private final String owner;

    /** With what errors name: the contact, or the event. */
    AttributeValues(String owner) {
        this.owner = owner;
    }

    /** Checks the value and keeps it in the place of an earlier one; null makes it missing. */
    <V> void set(Attribute<O, V> attribute, @Nullable Object raw) {
        if (raw == null) {
            values.remove(attribute);
        } else {
            values.put(attribute, checked(attribute, raw));
        }
    }

    private <V> V checked(Attribute<O, V> attribute, Object raw) {
        try {
            return attribute.valueOf(raw);
        } catch (ValueException e) {
            throw new IllegalArgumentException(owner + ": " + e.getMessage(), e);
        }
    }

    Map<Attribute<O, ?>, Object> copy() {
        return new LinkedHashMap<>(values);
    }

    @SuppressWarnings("unchecked") // set() put it there for an Attribute<O, V>
    static <O, V> Optional<V> get(Map<Attribute<O, ?>, Object> values, Attribute<O, V> attribute) {
        return Optional.ofNullable((V) values.get(attribute));
    }

    /** Name and value of every attribute that is not sensitive. */
    static <O> String shown(Map<Attribute<O, ?>, Object> values) {
        StringJoiner shown = new StringJoiner(", ", "{", "}");
        values.keySet().stream()
                .filter(attribute -> !attribute.isSensitive())
                .forEach(attribute -> shown.add(Text.name(attribute.name()) + "=" + formatted(values, attribute)));
        return shown.toString();
    }

    private static <O, V> String formatted(Map<Attribute<O, ?>, Object> values, Attribute<O, V> attribute) {
        return get(values, attribute).map(attribute::format).orElse("");
    }
}
