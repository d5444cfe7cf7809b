package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Two values that are written as an array. */
record Pair<T>(T first, T second) {
    static <T> @Nullable Pair<T> read(Node node, String expected, Function<Node, @Nullable T> read, Reading reading) {
        if (!(node instanceof Node.Items items) || items.nodes().size() != 2) {
            return reading.refused(node, expected);
        }
        List<T> both = reading.list(node, expected, read);
        return both == null ? null : new Pair<>(both.get(0), both.get(1));
    }
}
