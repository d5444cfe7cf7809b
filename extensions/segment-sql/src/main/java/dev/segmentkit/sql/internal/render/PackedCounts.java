package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many counts in few sums: each count has a lane of some bits of a word, and each event adds to all of its lanes at once, by the slice
 * of time that it is in. Whether there is any event has a bit of its own, which events set. A count fits its lane while the contact
 * has no more events than the lane can count; others are left open.
 */
final class PackedCounts {
    private static final int LANES = 4;
    private static final int BITS = 15;
    private static final int FLAGS = 60;

    /** From so many events of one contact on, counts may not fit. */
    static final long LIMIT = 1L << BITS;

    private final Map<Occasion, Integer> lanes = new LinkedHashMap<>();
    private final Map<Occasion, Integer> flags = new LinkedHashMap<>();
    private final String name;

    /** Counts that go by the name of their subquery. */
    PackedCounts(String name) {
        this.name = name;
    }

    boolean isEmpty() {
        return lanes.isEmpty() && flags.isEmpty();
    }

    boolean hasCounts() {
        return !lanes.isEmpty();
    }

    /** How many there are. */
    Sql count(Occasion occasion) {
        int lane = lanes.computeIfAbsent(occasion, added -> lanes.size());
        return Sql.of(
                "((COALESCE(" + name + ".w" + lane / LANES + ", 0) >> {}) & {})",
                Sql.number((long) (lane % LANES) * BITS),
                Sql.number(LIMIT - 1));
    }

    /** Whether there is any. */
    Sql happened(Occasion occasion) {
        int flag = flags.computeIfAbsent(occasion, added -> flags.size());
        return Sql.of(
                "((COALESCE(" + name + ".h" + flag / FLAGS + ", 0) & {}) <> 0)", Sql.number(1L << (flag % FLAGS)));
    }

    List<Occasion> occasions() {
        List<Occasion> all = new ArrayList<>(lanes.keySet());
        all.addAll(flags.keySet());
        return all;
    }

    /** The words, as they stand after SELECT; rows go by the name of e and have a column with the number of their slice. */
    List<Sql> words(Slices slices, Sql slice, SliceValues values) {
        List<Sql> words = new ArrayList<>();
        words(words, "sum", "w", lanes, LANES, BITS, slices, slice, values);
        words(words, "bit_or", "h", flags, FLAGS, 1, slices, slice, values);
        return words;
    }

    private static void words(
            List<Sql> words,
            String function,
            String prefix,
            Map<Occasion, Integer> places,
            int each,
            int bits,
            Slices slices,
            Sql slice,
            SliceValues values) {
        for (int word = 0; word * each < places.size(); word++) {
            Map<Integer, Long> bySlice = new TreeMap<>();
            List<Sql> parts = new ArrayList<>();
            for (Map.Entry<Occasion, Integer> entry : places.entrySet()) {
                if (entry.getValue() / each != word) {
                    continue;
                }
                long value = 1L << (entry.getValue() % each * bits);
                if (entry.getKey().filter().isPresent()) {
                    parts.add(Sql.of(
                            "CASE WHEN {} THEN {} ELSE 0 END", slices.isIn(entry.getKey(), slice), Sql.number(value)));
                } else {
                    slices.of(entry.getKey()).forEach(number -> bySlice.merge(number, value, Long::sum));
                }
            }
            if (!bySlice.isEmpty() || parts.isEmpty()) {
                parts.add(0, values.column(bySlice));
            }
            words.add(Sql.of(
                    "CAST(" + function + "(CAST({} AS BIGINT)) AS BIGINT) AS " + prefix + word,
                    Sql.join(function.equals("sum") ? " + " : " | ", parts)));
        }
    }
}
