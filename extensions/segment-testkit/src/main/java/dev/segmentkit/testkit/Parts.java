package dev.segmentkit.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What criteria are made of. All of it are records, lists, optionals and constants, so that one walk finds everything, also in
 * kinds that are yet to come.
 */
final class Parts {
    private Parts() {}

    /** The thing itself, and all that is in it, and in that. */
    static List<Object> of(Object whole) {
        List<Object> found = new ArrayList<>();
        add(whole, found);
        return found;
    }

    private static void add(Object part, List<Object> found) {
        if (part instanceof Collection<?> several) {
            several.forEach(one -> add(one, found));
        } else if (part instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> add(one, found));
        } else {
            found.add(part);
            if (part instanceof Record record) {
                values(record).forEach(value -> add(value, found));
            }
        }
    }

    /** The values of a record's components, in their order. */
    static List<Object> values(Record record) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            values.add(value(record, component));
        }
        return values;
    }

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read %s of %s".formatted(component, record), e);
        }
    }
}
