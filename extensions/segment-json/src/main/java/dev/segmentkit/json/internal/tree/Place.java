package dev.segmentkit.json.internal.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Where something stands in a document. Its pointer is put together only when somebody asks for it. */
public final class Place {
    private final @Nullable Place parent;
    private final @Nullable String field;
    private final int index;
    private final int line;
    private final int column;

    private Place(@Nullable Place parent, @Nullable String field, int index, int line, int column) {
        this.parent = parent;
        this.field = field;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    /** The whole document, or a place in it of which no more is known than line and column. */
    public static Place root(int line, int column) {
        return new Place(null, null, 0, line, column);
    }

    /** A field of the object at this place. */
    Place field(String name, int atLine, int atColumn) {
        return new Place(this, name, 0, atLine, atColumn);
    }

    /** An item of the array at this place. */
    Place item(int number, int atLine, int atColumn) {
        return new Place(this, null, number, atLine, atColumn);
    }

    /** The same node, looked at from another character. */
    Place at(int otherLine, int otherColumn) {
        return new Place(parent, field, index, otherLine, otherColumn);
    }

    /** The line, from 1 on. */
    public int line() {
        return line;
    }

    /** The column, from 1 on. */
    public int column() {
        return column;
    }

    /** The JSON pointer (RFC 6901), empty for the document; time is its length. */
    public String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place place = this; place.parent != null; place = place.parent) {
            steps.push(place.step());
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(step -> pointer.append('/').append(step));
        return pointer.toString();
    }

    private String step() {
        return field == null
                ? Integer.toString(index)
                : field.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return "%s (line %s, column %s)".formatted(pointer(), line, column);
    }
}
