package dev.segmentkit.json.internal.write;

import java.util.ArrayList;
import java.util.List;

/** The one form of documents that mean the same but for the order of what has none. */
public final class Canonical {
    private static final TextOrder ORDER = new TextOrder();

    private Canonical() {}

    /** The document with all lists sorted whose order means nothing, from the innermost on; what is twice stays so. */
    public static Json of(Json json) {
        if (json instanceof Items items) {
            return of(items);
        }
        return json instanceof Fields fields ? of(fields) : json;
    }

    private static Items of(Items items) {
        List<Json> parts = new ArrayList<>(items.size());
        for (Json part : items.parts()) {
            parts.add(of(part));
        }
        if (!items.ordered()) {
            parts.sort(ORDER);
        }
        return new Items(parts, items.layout(), items.ordered());
    }

    private static Fields of(Fields fields) {
        List<Field> list = new ArrayList<>(fields.size());
        for (Field field : fields.list()) {
            list.add(new Field(field.label(), of(field.value())));
        }
        return new Fields(list, fields.layout());
    }
}
