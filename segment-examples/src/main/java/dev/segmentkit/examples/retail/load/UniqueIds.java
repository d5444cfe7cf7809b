package dev.segmentkit.examples.retail.load;

import java.util.HashMap;
import java.util.Map;

/** The ids of the rows that were accepted, so that a second row with the same id can name the first. */
final class UniqueIds {
    private final String column;
    private final Map<String, Long> lineById = new HashMap<>();

    UniqueIds(String column) {
        this.column = column;
    }

    void requireNew(String id) throws RowRefusedException {
        Long line = lineById.get(id);
        if (line != null) {
            throw new RowRefusedException(column, "an id of its own", Shown.quoted(id) + " of line " + line);
        }
    }

    void add(String id, long line) {
        lineById.put(id, line);
    }
}
