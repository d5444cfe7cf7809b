package dev.segmentkit.examples.retail.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first line of a file: which column stands where. */
public final class Header {
    private final List<String> columns;
    private final Map<String, Integer> indexByColumn = new HashMap<>();

    /**
     * The header of a file.
     *
     * @throws UnreadableDataException if a column stands twice in it
     */
    public Header(String file, List<String> columns) throws UnreadableDataException {
        this.columns = List.copyOf(columns);
        for (String column : columns) {
            if (indexByColumn.put(column, indexByColumn.size()) != null) {
                throw new UnreadableDataException("%s: column %s stands twice in the header; remove or rename one"
                        .formatted(file, Shown.quoted(column)));
            }
        }
    }

    int size() {
        return columns.size();
    }

    @Nullable Integer indexOf(String column) {
        return indexByColumn.get(column);
    }

    boolean has(String column) {
        return indexByColumn.containsKey(column);
    }

    List<String> columns() {
        return columns;
    }

    @Override
    public String toString() {
        return Shown.quoted(columns);
    }
}
