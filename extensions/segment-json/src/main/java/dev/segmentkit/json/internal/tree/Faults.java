package dev.segmentkit.json.internal.tree;

import static java.util.Comparator.comparingInt;

import dev.segmentkit.internal.text.Suggestion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a document: the first faults in full, of the others only how many there are. */
public final class Faults {
    private static final Comparator<Fault> BY_PLACE = comparingInt(
                    (Fault fault) -> fault.place().line())
            .thenComparingInt(fault -> fault.place().column());
    // Looking for a near name takes time of the product of both lengths, and nobody means a longer one.
    private static final int LONGEST_NAME = 100;

    private final int most;
    private final List<Fault> kept = new ArrayList<>();
    private int more;

    /** Keeps as many as that. */
    public Faults(int most) {
        this.most = most;
    }

    /** Something else stands where something is expected. */
    public void add(Place place, String found, String expected) {
        add(new Fault(place, found, expected, ""));
    }

    /** A node is not what is expected. */
    public void add(Node node, String expected) {
        add(node.place(), node.described(), expected);
    }

    /** A name is not one of those that are known. The nearest is looked for only if the fault is kept. */
    public void add(Place place, String found, String expected, String name, Collection<String> known) {
        boolean searched = kept.size() < most && name.length() <= LONGEST_NAME;
        add(new Fault(place, found, expected, searched ? Suggestion.among(known, name) : ""));
    }

    /** Adds one. */
    public void add(Fault fault) {
        if (kept.size() < most) {
            kept.add(fault);
        } else {
            more++;
        }
    }

    /** How many there are, be they kept or not. */
    public int count() {
        return kept.size() + more;
    }

    /** Those that are kept, in the order of their places. */
    public List<Fault> inOrder() {
        return kept.stream().sorted(BY_PLACE).toList();
    }

    /** How many more there are. */
    public int more() {
        return more;
    }
}
