package dev.segmentkit.json.internal.write;

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
        if (json instanceof Fields fields) {
            return new Fields(
                    fields.list().stream()
                            .map(field -> new Field(field.name(), of(field.value())))
                            .toList(),
                    fields.layout());
        }
        return json;
    }

    private static Items of(Items items) {
        List<Json> parts = items.parts().stream().map(Canonical::of).toList();
        return new Items(
                items.ordered() ? parts : parts.stream().sorted(ORDER).toList(), items.layout(), items.ordered());
    }
}
