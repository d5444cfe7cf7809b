package dev.segmentkit.internal.events;

/** Rows that are numbered from 0, put in order without moving what stands in them. No two are equal. */
final class RowOrder {
    /** What is in order. */
    interface Rows {
        boolean isAfter(int one, int other);
    }

    private final Rows rows;
    private int[] ordered = new int[0];

    RowOrder(Rows rows) {
        this.rows = rows;
    }

    /** The row that comes after so many others. */
    int at(int rank) {
        return ordered[rank];
    }

    /**
     * Puts so many rows in order. Takes linear time if they are in order, in opposite order, or nearly in order, and n log n in any
     * case: heapsort (Williams, CACM 1964), where too many stand too far from their place to be moved there step by step.
     */
    void sort(int size) {
        if (ordered.length < size) {
            ordered = new int[Math.max(size, 2 * ordered.length)];
        }
        int falls = 0;
        for (int i = 0; i < size; i++) {
            ordered[i] = i;
            falls += i > 0 && rows.isAfter(i - 1, i) ? 1 : 0;
        }
        if (falls > 0 && falls == size - 1) {
            for (int i = 0; i < size; i++) {
                ordered[i] = size - 1 - i;
            }
        } else if (falls > 0 && !sortStepByStep(size)) {
            sortAsHeap(size);
        }
    }

    /** Whether it was done; given up after so many steps. */
    private boolean sortStepByStep(int size) {
        int left = 16 * size;
        for (int i = 1; i < size; i++) {
            int moved = ordered[i];
            int to = i;
            for (; to > 0 && rows.isAfter(ordered[to - 1], moved); to--) {
                ordered[to] = ordered[to - 1];
            }
            ordered[to] = moved;
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
            if (child + 1 < size && rows.isAfter(ordered[child + 1], ordered[child])) {
                child++;
            }
            if (!rows.isAfter(ordered[child], ordered[parent])) {
                return;
            }
            swap(parent, child);
            parent = child;
            child = 2 * parent + 1;
        }
    }

    private void swap(int one, int other) {
        int row = ordered[one];
        ordered[one] = ordered[other];
        ordered[other] = row;
    }
}
