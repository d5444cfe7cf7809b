package dev.segmentkit.internal.plan;

import dev.segmentkit.internal.events.DistinctThings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often values were seen, and when last.
 *
 * @param <V> the values
 */
final class Sightings<V> {
    private final DistinctThings distinct;
    private final Comparator<V> order;
    private final List<V> values = new ArrayList<>();
    private final List<Instant> last = new ArrayList<>();
    private final int[] times;

    /**
     * With room for all that will be seen.
     *
     * @param distinct an empty one
     * @param most how many different values there are at most
     * @param order the order of the values
     */
    Sightings(DistinctThings distinct, int most, Comparator<V> order) {
        this.distinct = distinct;
        this.order = order;
        this.times = new int[most];
    }

    /** One more; moments come in ascending order. */
    void add(V value, Instant at) {
        int number = distinct.number(value);
        if (number == values.size()) {
            values.add(value);
            last.add(at);
        } else {
            last.set(number, at);
        }
        times[number]++;
    }

    /** The value seen most often: of several the one seen last, of these the smallest; null if there is none. */
    @Nullable V mostFrequent() {
        int most = 0;
        for (int i = 1; i < values.size(); i++) {
            if (compare(i, most) > 0) {
                most = i;
            }
        }
        return values.isEmpty() ? null : values.get(most);
    }

    private int compare(int one, int other) {
        if (times[one] != times[other]) {
            return Integer.compare(times[one], times[other]);
        }
        int seen = last.get(one).compareTo(last.get(other));
        return seen == 0 ? order.compare(values.get(other), values.get(one)) : seen;
    }
}
