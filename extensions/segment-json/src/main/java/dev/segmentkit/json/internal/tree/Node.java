package dev.segmentkit.json.internal.tree;

import dev.segmentkit.internal.text.Text;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON value and its place. */
public sealed interface Node {
    /** Where it begins. */
    Place place();

    /** What it is, in few words, for messages. */
    String described();

    /** An object. */
    record Group(Place place, Map<String, Field> byName) implements Node {
        /** Keeps the map, which nobody changes any more. */
        public Group {
            byName = Collections.unmodifiableMap(byName);
        }

        /** The value of a field, or null if it is not there. */
        public @Nullable Node value(String name) {
            Field field = byName.get(name);
            return field == null ? null : field.value();
        }

        /** All fields, in their order. */
        public Collection<Field> fields() {
            return byName.values();
        }

        @Override
        public String described() {
            return "an object";
        }
    }

    /** A field of an object. The place is where its name stands. */
    record Field(Place place, String name, Node value) {}

    /** An array. */
    record Items(Place place, List<Node> nodes) implements Node {
        /** Keeps the list, which nobody changes any more. */
        public Items {
            nodes = Collections.unmodifiableList(nodes);
        }

        @Override
        public String described() {
            return "an array";
        }
    }

    /** A text. */
    record Literal(Place place, String text) implements Node {
        @Override
        public String described() {
            return Text.quoted(Text.abbreviated(text));
        }
    }

    /** A number, as it is written. */
    record Numeral(Place place, String digits) implements Node {
        @Override
        public String described() {
            return Text.abbreviated(digits);
        }
    }

    /** True or false. */
    record Flag(Place place, boolean value) implements Node {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    /** {@code null}, which stands for nothing in a definition. */
    record Nothing(Place place) implements Node {
        @Override
        public String described() {
            return "null";
        }
    }
}
