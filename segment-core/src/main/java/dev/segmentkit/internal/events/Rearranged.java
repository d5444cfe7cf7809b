package dev.segmentkit.internal.events;

/** Things in a row that can be put in order where they stand. No two are equal. */
interface Rearranged {
    boolean isAfter(int one, int other);

    void swap(int one, int other);

    /**
     * Puts the first so many in order. Takes linear time if they are in order, in opposite order, or nearly in order, and
     * n log n in any case: heapsort (Williams, CACM 1964), where too many stand too far from their place to be moved there
     * step by step.
     */
    default void sort(int size) {
        int falls = 0;
        for (int i = 1; i < size; i++) {
            falls += isAfter(i - 1, i) ? 1 : 0;
        }
        if (falls > 0 && falls == size - 1) {
            reverse(size);
        } else if (falls > 0 && !sortStepByStep(size)) {
            sortAsHeap(size);
        }
    }

    private void reverse(int size) {
        for (int i = 0; i < size / 2; i++) {
            swap(i, size - 1 - i);
        }
    }

    /** Whether it was done; given up after so many steps. */
    private boolean sortStepByStep(int size) {
        int left = 8 * size;
        for (int i = 1; i < size; i++) {
            for (int j = i; j > 0 && isAfter(j - 1, j); j--) {
                if (left-- == 0) {
                    return false;
                }
                swap(j - 1, j);
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
            if (child + 1 < size && isAfter(child + 1, child)) {
                child++;
            }
            if (!isAfter(child, parent)) {
                return;
            }
            swap(parent, child);
            parent = child;
            child = 2 * parent + 1;
        }
    }
}
