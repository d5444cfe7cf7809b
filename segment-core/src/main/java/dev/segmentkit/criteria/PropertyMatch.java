package dev.segmentkit.criteria;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;

/**
 * Two events of a sequence belong together: a property of one has the same value as a property of an earlier one, such as
 * the same cart. An event that lacks the property belongs to none.
 *
 * @param earlier the property of the earlier event, which is the nearest one of its type
 * @param own the property of the event itself
 */
public record PropertyMatch(Attribute<?, ?> earlier, Attribute<?, ?> own) {
    /**
     * Checks the types.
     *
     * @throws IllegalArgumentException if one of them is an attribute of contacts, or they hold values of different types
     */
    public PropertyMatch {
        requireProperty(earlier);
        requireProperty(own);
        if (earlier.type() != own.type()) {
            throw new IllegalArgumentException("%s is a %s and never the same as %s, which is a %s"
                    .formatted(own, own.type().label(), earlier, earlier.type().label()));
        }
    }

    private static void requireProperty(Attribute<?, ?> property) {
        if (property.eventType().isEmpty()) {
            throw new IllegalArgumentException("events are matched by their properties, got " + property);
        }
    }

    /** As it stands in canonical text: {@code (basket = cart of added)}. */
    public String text() {
        return "(%s = %s of %s)"
                .formatted(
                        Text.name(own.name()),
                        Text.name(earlier.name()),
                        Text.name(earlier.eventType().orElseThrow()));
    }

    @Override
    public String toString() {
        return text();
    }
}
