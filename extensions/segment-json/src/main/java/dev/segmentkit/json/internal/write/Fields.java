package dev.segmentkit.json.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object.
 *
 * @param list its fields, in the order of the format
 * @param layout how it is laid out for people
 */
record Fields(List<Field> list, Layout layout) implements Group {
    /** An object without fields. */
    static final Fields NONE = new Fields(List.of(), Layout.ROW);

    Fields {
        list = List.copyOf(list);
    }

    /** An object of one field. */
    static Fields of(String name, Json value) {
        return NONE.and(name, value);
    }

    /** With one field more. */
    Fields and(String name, Json value) {
        return and(new Fields(List.of(Field.of(name, value)), layout));
    }

    /** With one field more if there is a value. */
    Fields and(String name, Optional<? extends Json> value) {
        return value.map(present -> and(name, present)).orElse(this);
    }

    /** With one field more if something holds. */
    Fields andIf(boolean condition, String name, Json value) {
        return condition ? and(name, value) : this;
    }

    /** With the fields of another object after its own. */
    Fields and(Fields other) {
        List<Field> together = new ArrayList<>(list);
        together.addAll(other.list);
        return new Fields(together, layout);
    }

    /** With each field on a line of its own. */
    Fields inBlock() {
        return new Fields(list, Layout.BLOCK);
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Json part(int index) {
        return list.get(index).value();
    }

    @Override
    public String label(int index) {
        return list.get(index).label();
    }

    @Override
    public String opening() {
        return "{";
    }

    @Override
    public String closing() {
        return "}";
    }
}
