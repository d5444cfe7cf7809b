package dev.segmentkit.sql.internal.pattern;

import com.google.common.collect.ContiguousSet;
import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.TreeRangeSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of code points.
 *
 * @param ranges its ranges, none of which touch
 */
public record CodePoints(ImmutableRangeSet<Integer> ranges) {
    private static final Range<Integer> ALL_THERE_ARE = Range.closedOpen(0, Character.MAX_CODE_POINT + 1);

    /** All code points. */
    public static final CodePoints ALL = new CodePoints(ImmutableRangeSet.of(ALL_THERE_ARE));

    /** Those from one to another, both included. */
    public static CodePoints range(int first, int last) {
        return new CodePoints(ImmutableRangeSet.of(Range.closedOpen(first, last + 1)));
    }

    /** Some code points. */
    public static CodePoints of(int... codePoints) {
        return union(IntStream.of(codePoints).mapToObj(c -> range(c, c)));
    }

    /** The code points of a text. */
    public static CodePoints of(String codePoints) {
        return of(codePoints.codePoints().toArray());
    }

    /** All that are in any of several sets. */
    public static CodePoints union(Stream<CodePoints> sets) {
        TreeRangeSet<Integer> all = TreeRangeSet.create();
        sets.forEach(set -> all.addAll(set.ranges));
        return new CodePoints(ImmutableRangeSet.copyOf(all));
    }

    /** All that are in this set or in another. */
    public CodePoints or(CodePoints other) {
        return union(Stream.of(this, other));
    }

    /** All that are in this set and in another. */
    public CodePoints and(CodePoints other) {
        return new CodePoints(ranges.intersection(other.ranges));
    }

    /** All that are not in this set. */
    public CodePoints not() {
        return new CodePoints(ranges.complement().subRangeSet(ALL_THERE_ARE));
    }

    /** Whether all are ASCII. */
    public boolean areAscii() {
        return ranges.isEmpty() || ranges.span().upperEndpoint() <= 0x80;
    }

    /** Each of them; for small sets. */
    public Set<Integer> each() {
        return ranges.asSet(DiscreteDomain.integers());
    }

    /** The first and the last of each range, in order. */
    public List<Ends> ends() {
        return ranges.asRanges().stream()
                .map(range -> ContiguousSet.create(range, DiscreteDomain.integers()))
                .map(range -> new Ends(range.first(), range.last()))
                .toList();
    }

    /** The ends of a range, both of which are in it. */
    public record Ends(int first, int last) {}
}
