package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Faults;
import dev.segmentkit.json.internal.tree.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the segments of a catalogue refer to each other. Works on what the document says and not on what was built of it,
 * so that a segment which cannot be read is known all the same.
 */
final class References {
    private final Map<String, List<Node.Literal>> segments = new LinkedHashMap<>();
    private final Map<String, List<Node.Literal>> parents = new LinkedHashMap<>();
    private List<Node.Literal> ownSegments = new ArrayList<>();
    private List<Node.Literal> ownParents = new ArrayList<>();

    /** What comes now belongs to a segment whose id is not known. */
    void enterNameless() {
        ownSegments = new ArrayList<>();
        ownParents = new ArrayList<>();
    }

    /** What comes now belongs to the segment of this id. */
    void enter(Node.Literal id, Faults faults) {
        enterNameless();
        parents.putIfAbsent(id.text(), ownParents);
        if (segments.putIfAbsent(id.text(), ownSegments) != null) {
            faults.add(id, "another id: there is a segment of this one already");
        }
    }

    /** A criterion of the current segment refers to another. */
    void segment(Node.Literal id) {
        ownSegments.add(id);
    }

    /** How often criteria of the current segment have referred to others so far. */
    int count() {
        return ownSegments.size();
    }

    /** The parent of the current segment. */
    void parent(Node.Literal id) {
        ownParents.add(id);
    }

    /**
     * Reports references to segments that are not there, circles, and chains of more steps than that. Time is linear in
     * the number of references.
     */
    void check(int most, Faults faults) {
        segments.values().forEach(ids -> ids.forEach(id -> known(id, faults)));
        parents.values().forEach(ids -> ids.forEach(id -> known(id, faults)));
        new Chains(segments).check(most, "no segment can refer to itself", faults);
        new Chains(parents).check(most, "no segment can be its own parent", faults);
    }

    private void known(Node.Literal id, Faults faults) {
        if (!segments.containsKey(id.text())) {
            faults.add(
                    id.place(), id.described(), "the id of a segment of this catalogue", id.text(), segments.keySet());
        }
    }
}
