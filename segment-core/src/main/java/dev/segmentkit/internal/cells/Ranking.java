package dev.segmentkit.internal.cells;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntBiFunction;

/**
 * Values that are no whole numbers, as whole numbers: by where they stand among some literals. The n-th literal, counted from
 * 0, stands at 2n + 1, what lies before it at 2n. Found by binary search: in time logarithmic in the number of literals.
 *
 * @param <V> the literals
 */
public final class Ranking<V> {
    private final List<V> literals;
    private final Comparator<V> order;
    /** The literals, if they are whole numbers. */
    private final long[] numbers;

    private Ranking(List<V> literals, Comparator<V> order) {
        this.literals = literals;
        this.order = order;
        this.numbers = literals.stream()
                .filter(Long.class::isInstance)
                .mapToLong(Long.class::cast)
                .toArray();
    }

    /** The ranking among these literals, of which several may be equal. */
    public static <V> Ranking<V> of(Collection<? extends V> literals, Comparator<V> order) {
        List<V> sorted = ImmutableList.sortedCopyOf(order, literals);
        ImmutableList.Builder<V> distinct = ImmutableList.builder();
        for (int i = 0; i < sorted.size(); i++) {
            if (i == 0 || order.compare(sorted.get(i - 1), sorted.get(i)) != 0) {
                distinct.add(sorted.get(i));
            }
        }
        return new Ranking<>(distinct.build(), order);
    }

    /** Whether all literals are whole numbers, so that whole numbers are found without making objects. */
    public boolean isOfWholeNumbers() {
        return numbers.length == literals.size();
    }

    /** Where a value of the literals' own kind stands. */
    public long position(V value) {
        return position(value, order::compare);
    }

    /**
     * Where a value of another kind stands.
     *
     * @param side the order of such values relative to literals
     */
    public <A> long position(A value, ToIntBiFunction<? super A, ? super V> side) {
        int low = 0;
        int high = literals.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = side.applyAsInt(value, literals.get(middle));
            if (compared == 0) {
                return 2L * middle + 1;
            }
            if (compared < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 2L * low;
    }

    /** Where a whole number stands, if the literals are such. */
    public long positionOf(long number) {
        int found = Arrays.binarySearch(numbers, number);
        return found >= 0 ? 2L * found + 1 : 2L * (-found - 1);
    }
}
