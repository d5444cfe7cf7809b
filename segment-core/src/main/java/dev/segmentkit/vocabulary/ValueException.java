package dev.segmentkit.vocabulary;

import dev.segmentkit.internal.text.Text;

/**
 * A value that an attribute does not take: text in a number column, NaN, a version that is none. The message names the
 * attribute, what was expected and what was found; of a sensitive attribute it names the type of what was found only.
 */
public final class ValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    ValueException(Attribute<?, ?> attribute, String expected, Object found) {
        super("%s: expected %s, found %s".formatted(attribute, expected, describe(attribute, found)));
    }

    private static String describe(Attribute<?, ?> attribute, Object found) {
        String type = found.getClass().getSimpleName();
        if (attribute.isSensitive()) {
            return "a value of type " + type;
        }
        String quoted = Text.quoted(Text.abbreviated(found.toString()));
        return found instanceof String ? quoted : "%s (%s)".formatted(quoted, type);
    }
}
