package dev.segmentkit.internal.events;

/** Things that are numbered from 0, put in order without moving them. No two are equal. */
final class Ranking {
    /** The order of the things. */
    interface Things {
        boolean isAfter(int one, int other);
    }

    private final Things things;
    private int[] ranked = new int[0];

    Ranking(Things things) {
        this.things = things;
    }

    /** The number of the thing that comes after so many others. */
    int at(int rank) {
        return ranked[rank];
    }

    /**
     * Ranks so many things. Takes linear time if they are in order, in opposite order, or nearly in order, and n log n in any
     * case: heapsort (Williams, CACM 1964), where too many stand too far from their place to be moved there step by step.
     */
    void rank(int size) {
        if (ranked.length < size) {
            ranked = new int[Math.max(size, 2 * ranked.length)];
        }
        int falls = 0;
        for (int i = 0; i < size; i++) {
            ranked[i] = i;
            falls += i > 0 && things.isAfter(i - 1, i) ? 1 : 0;
        }
        if (falls > 0 && falls == size - 1) {
            for (int i = 0; i < size; i++) {
                ranked[i] = size - 1 - i;
            }
        } else if (falls > 0 && !sortStepByStep(size)) {
            sortAsHeap(size);
        }
    }

    /** Whether it was done; given up after so many steps. */
    private boolean sortStepByStep(int size) {
        int left = 16 * size;
        for (int i = 1; i < size; i++) {
            int moved = ranked[i];
            int to = i;
            for (; to > 0 && things.isAfter(ranked[to - 1], moved); to--) {
                ranked[to] = ranked[to - 1];
            }
            ranked[to] = moved;
            left -= i - to;
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private void sortAsHeap(int size) {
        for (int i = size / 2 - 1; i >= 0; i--) {
            sink(i, size);
        }
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
    }

    private void sink(int from, int size) {
        int parent = from;
        int child = 2 * parent + 1;
        while (child < size) {
            if (child + 1 < size && things.isAfter(ranked[child + 1], ranked[child])) {
                child++;
            }
            if (!things.isAfter(ranked[child], ranked[parent])) {
                return;
            }
            swap(parent, child);
            parent = child;
            child = 2 * parent + 1;
        }
    }

    private void swap(int one, int other) {
        int thing = ranked[one];
        ranked[one] = ranked[other];
        ranked[other] = thing;
    }
}
