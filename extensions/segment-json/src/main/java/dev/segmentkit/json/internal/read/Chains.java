package dev.segmentkit.json.internal.read;

import dev.segmentkit.internal.text.Text;
import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for circles and long chains of names that refer to each other. Names that refer to none are taken away until no
 * more are left of that kind (A. B. Kahn, Topological sorting of large networks, 1962); nothing is recursive, since
 * chains may be as long as a document.
 */
final class Chains {
    private static final int MOST_NAMED = 10;

    private final Map<String, List<Node.Literal>> references;
    private final Map<String, List<String>> referredFrom = new HashMap<>();
    private final Map<String, Integer> open = new LinkedHashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();

    /** What each name refers to; names that are not known are passed over. */
    Chains(Map<String, List<Node.Literal>> references) {
        this.references = references;
        references.forEach((name, others) -> {
            int known = 0;
            for (Node.Literal other : others) {
                if (references.containsKey(other.text())) {
                    known++;
                    referredFrom
                            .computeIfAbsent(other.text(), unused -> new ArrayList<>())
                            .add(name);
                }
            }
            open.put(name, known);
        });
    }

    /** Reports each circle, and each name from which a chain has one step too many. */
    void check(int most, String rule, Faults faults) {
        Deque<String> ends = new ArrayDeque<>();
        open.forEach((name, count) -> {
            if (count == 0) {
                ends.add(name);
            }
        });
        while (!ends.isEmpty()) {
            String end = ends.remove();
            open.remove(end);
            int length = lengths.getOrDefault(end, 0);
            for (String name : referredFrom.getOrDefault(end, List.of())) {
                lengths.merge(name, length + 1, Math::max);
                if (open.merge(name, -1, Integer::sum) == 0) {
                    ends.add(name);
                }
            }
        }
        lengths.forEach((name, length) -> {
            if (length == most + 1) {
                faults.add(next(name, lengths.keySet()), "a shorter chain: at most %s steps".formatted(most));
            }
        });
        circles(rule, faults);
    }

    /** What is left leads to circles. */
    private void circles(String rule, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (String start : open.keySet()) {
            List<String> way = new ArrayList<>();
            String name = start;
            while (seen.add(name)) {
                way.add(name);
                name = next(name, open.keySet()).text();
            }
            int from = way.lastIndexOf(name);
            if (from >= 0) {
                List<String> circle = new ArrayList<>(way.subList(from, way.size()));
                circle.add(name);
                faults.add(next(name, open.keySet()), "another id, since %s: %s".formatted(rule, text(circle)));
            }
        }
    }

    private Node.Literal next(String name, Set<String> among) {
        return references.getOrDefault(name, List.of()).stream()
                .filter(other -> among.contains(other.text()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(List<String> circle) {
        List<String> named = new ArrayList<>();
        circle.stream().limit(MOST_NAMED).map(Text::abbreviated).forEach(named::add);
        if (circle.size() > MOST_NAMED) {
            named.add("\u2026");
        }
        return String.join(" -> ", named);
    }
}
