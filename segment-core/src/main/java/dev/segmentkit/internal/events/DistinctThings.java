package dev.segmentkit.internal.events;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells things apart by numbers: equal ones get the same number, and each that is new gets the next one, from 0 up. A hash
 * table with open addressing, half empty at least, of which small contacts use a small part. Allocates nothing once it is
 * large enough.
 *
 * <p>Whoever chooses ids can choose such that have one hash, and each would have to be compared with all before it. So where a
 * thing is not found soon, a {@link HashMap} goes on until the next time: it takes logarithmic time for things of one hash
 * that are {@link Comparable}, as texts and numbers are.
 */
public final class DistinctThings {
    /** Scatters hashes: 2 to the 32 divided by the golden ratio (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
    private static final int SCATTER = 0x9E3779B9;
    /** More places than are looked at for any of a million things whose hashes are not chosen. */
    static final int MOST_PROBES = 128;

    private @Nullable Object[] things = new Object[0];
    /** Where the hash of a thing leads, or next to it: its number and one more; 0 where there is none. */
    private int[] places = new int[0];

    private int bits;
    private int size;
    /** The numbers of all things, where too many stand next to each other. */
    private @Nullable Map<Object, Integer> crowd;

    /** Forgets all; until the next time there are no more different things than that. */
    public void clear(int most) {
        Arrays.fill(things, 0, size, null);
        size = 0;
        crowd = null;
        bits = Integer.SIZE - Integer.numberOfLeadingZeros(most) + 1;
        if (things.length < most) {
            things = new Object[Math.max(most, 2 * things.length)];
        }
        if (places.length < 1 << bits) {
            places = new int[1 << bits];
        } else {
            Arrays.fill(places, 0, 1 << bits, 0);
        }
    }

    /** How many different things there are, and so the number of the next new one. */
    public int size() {
        return size;
    }

    /** The number of the thing, be it new or not. */
    public int number(Object thing) {
        return crowd == null ? numberByPlace(thing) : number(thing, crowd);
    }

    private int numberByPlace(Object thing) {
        int hash = thing.hashCode();
        int last = (1 << bits) - 1;
        int place = ((hash ^ hash >>> 16) * SCATTER) >>> (Integer.SIZE - bits);
        for (int probes = 1; places[place] != 0; probes++) {
            int number = places[place] - 1;
            if (thing.equals(things[number])) {
                return number;
            }
            if (probes == MOST_PROBES) {
                return number(thing, newCrowd());
            }
            place = (place + 1) & last;
        }
        places[place] = size + 1;
        return add(thing);
    }

    private Map<Object, Integer> newCrowd() {
        Map<Object, Integer> numbers = new HashMap<>();
        for (int i = 0; i < size; i++) {
            numbers.put(things[i], i);
        }
        crowd = numbers;
        return numbers;
    }

    private int number(Object thing, Map<Object, Integer> numbers) {
        Integer known = numbers.putIfAbsent(thing, size);
        return known == null ? add(thing) : known;
    }

    private int add(Object thing) {
        things[size] = thing;
        return size++;
    }

    /** Whether a map had to go on since it was cleared. */
    boolean isCrowded() {
        return crowd != null;
    }
}
