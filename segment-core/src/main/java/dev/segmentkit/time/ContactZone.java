package dev.segmentkit.time;

import static java.util.Objects.requireNonNull;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.TextAttribute;
import java.time.ZoneId;

/**
 * The contact's own zone. Evaluation fails with an error that names the contact if the attribute holds text that is no
 * zone.
 *
 * @param attribute the attribute of contacts that holds the zone's id, such as {@code Europe/Berlin}
 * @param fallback the zone of contacts whose attribute is missing
 */
public record ContactZone(TextAttribute<?> attribute, ZoneId fallback) implements Zone {
    public ContactZone {
        requireNonNull(fallback, "fallback");
        if (attribute.eventType().isPresent()) {
            throw new IllegalArgumentException(
                    "the zone of a contact must be an attribute of contacts, got " + attribute);
        }
    }

    @Override
    public String text() {
        return "%s, else %s".formatted(Text.name(attribute.name()), fallback.getId());
    }

    @Override
    public String toString() {
        return text();
    }
}
