package dev.segmentkit.json.internal.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A list.
 *
 * @param parts what is in it, in the author's order
 * @param layout how it is laid out for people
 * @param ordered whether the order means anything
 */
record Items(List<Json> parts, Layout layout, boolean ordered) implements Group {
    Items {
        parts = List.copyOf(parts);
    }

    /** A list whose order has a meaning. */
    static <T> Items sequence(Layout layout, List<T> things, Function<? super T, ? extends Json> form) {
        return new Items(forms(things, form), layout, true);
    }

    /** A list that could as well be in another order. */
    static <T> Items set(Layout layout, List<T> things, Function<? super T, ? extends Json> form) {
        return new Items(forms(things, form), layout, false);
    }

    private static <T> List<Json> forms(List<T> things, Function<? super T, ? extends Json> form) {
        // No stream: it takes more of the stack, which deep definitions need.
        List<Json> forms = new ArrayList<>(things.size());
        for (T thing : things) {
            forms.add(form.apply(thing));
        }
        return forms;
    }

    @Override
    public int size() {
        return parts.size();
    }

    @Override
    public Json part(int index) {
        return parts.get(index);
    }

    @Override
    public String label(int index) {
        return "";
    }

    @Override
    public String opening() {
        return "[";
    }

    @Override
    public String closing() {
        return "]";
    }
}
