package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Texts of which only a few are known, and what each stands for. */
record Words<T>(String what, Map<String, T> meanings) {
    /** The names of an enum's constants, in lower case and with spaces. */
    static <E extends Enum<E>> Words<E> of(String what, Class<E> type) {
        return of(what, type, Function.identity());
    }

    /** The same, each name changed a little. */
    static <E extends Enum<E>> Words<E> of(String what, Class<E> type, Function<String, String> changed) {
        Map<String, E> meanings = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            meanings.put(changed.apply(name(constant)), constant);
        }
        return new Words<>(what, meanings);
    }

    /** How a constant is written. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Nullable T read(Node node, Reading reading) {
        String word = reading.text(node, "%s: %s".formatted(what, Form.listed(meanings.keySet())));
        if (word == null) {
            return null;
        }
        T meaning = meanings.get(word);
        if (meaning == null) {
            reading.faults().add(node.place(), node.described(), what, word, meanings.keySet());
        }
        return meaning;
    }
}
