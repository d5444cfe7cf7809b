package dev.segmentkit.sql.internal.fragment;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of SQL. Values never stand in its text: they are bound. Names stand in it quoted.
 *
 * @param text the text, with a question mark for each value
 * @param binds the values, in the order of their question marks
 */
public record Sql(String text, List<Bind> binds) {
    /** What is always true. */
    public static final Sql TRUE = of("TRUE");

    /** What is always false. */
    public static final Sql FALSE = of("FALSE");

    /** What is never known. */
    public static final Sql NULL = of("NULL");

    private static final String GAP = "{}";

    /** A piece of SQL with its values. */
    public Sql {
        binds = ImmutableList.copyOf(binds);
    }

    /**
     * A text with other pieces in its gaps, which are written as braces.
     *
     * @param template a constant of this library, never anything from outside
     */
    public static Sql of(String template, Sql... parts) {
        StringBuilder text = new StringBuilder();
        ImmutableList.Builder<Bind> binds = ImmutableList.builder();
        int at = 0;
        for (Sql part : parts) {
            int gap = template.indexOf(GAP, at);
            text.append(template, at, gap).append(part.text);
            binds.addAll(part.binds);
            at = gap + GAP.length();
        }
        return new Sql(text.append(template, at, template.length()).toString(), binds.build());
    }

    /** A name, quoted: quotes in it are doubled. */
    public static Sql name(String name) {
        return new Sql('"' + name.replace("\"", "\"\"") + '"', List.of());
    }

    /** A number that a statement is made of, such as a position in a list; never a value from outside. */
    public static Sql number(long number) {
        return new Sql(Long.toString(number), List.of());
    }

    /** Pieces with a separator between any two. */
    public static Sql join(String separator, Collection<Sql> parts) {
        StringBuilder text = new StringBuilder();
        ImmutableList.Builder<Bind> binds = ImmutableList.builder();
        for (Sql part : parts) {
            if (!text.isEmpty()) {
                text.append(separator);
            }
            text.append(part.text);
            binds.addAll(part.binds);
        }
        return new Sql(text.toString(), binds.build());
    }

    /** All of several conditions; true if there are none. */
    public static Sql all(Collection<Sql> conditions) {
        return combined(" AND ", conditions, TRUE);
    }

    /** All of several conditions. */
    public static Sql all(Sql... conditions) {
        return all(List.of(conditions));
    }

    /** Any of several conditions; false if there are none. */
    public static Sql any(Collection<Sql> conditions) {
        return combined(" OR ", conditions, FALSE);
    }

    /** Any of several conditions. */
    public static Sql any(Sql... conditions) {
        return any(List.of(conditions));
    }

    private static Sql combined(String operator, Collection<Sql> conditions, Sql neutral) {
        List<Sql> needed = conditions.stream()
                .filter(condition -> !condition.equals(neutral))
                .distinct()
                .toList();
        return switch (needed.size()) {
            case 0 -> neutral;
            case 1 -> needed.get(0);
            default -> of("({})", join(operator, needed));
        };
    }

    /** Its negation, NULL where it is. */
    public Sql negated() {
        return of("(NOT {})", this);
    }

    /** Several names, separated by commas. */
    public static Sql list(Stream<Sql> parts) {
        return join(", ", parts.toList());
    }
}
