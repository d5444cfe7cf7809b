package dev.segmentkit.internal.events;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Tells things apart by numbers: equal ones get the same number, and each that is new gets the next one, from 0 up. A hash
 * table with open addressing, half empty at least, of which small contacts use a small part. Allocates nothing once it is
 * large enough.
 */
public final class DistinctThings {
    /** Scatters hashes: 2 to the 32 divided by the golden ratio (Knuth, The Art of Computer Programming, vol. 3, 6.4). */
    private static final int SCATTER = 0x9E3779B9;

    private @Nullable Object[] things = new Object[0];
    /** Where the hash of a thing leads, or next to it: its number and one more; 0 where there is none. */
    private int[] places = new int[0];

    private int bits;
    private int size;

    /** Forgets all; until the next time there are no more different things than that. */
    public void clear(int most) {
        Arrays.fill(things, 0, size, null);
        size = 0;
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
        int hash = thing.hashCode();
        int last = (1 << bits) - 1;
        int place = ((hash ^ hash >>> 16) * SCATTER) >>> (Integer.SIZE - bits);
        while (places[place] != 0) {
            int number = places[place] - 1;
            if (thing.equals(things[number])) {
                return number;
            }
            place = (place + 1) & last;
        }
        things[size] = thing;
        places[place] = size + 1;
        return size++;
    }
}
