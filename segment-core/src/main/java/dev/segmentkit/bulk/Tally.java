package dev.segmentkit.bulk;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.engine.Memberships;
import java.util.ArrayList;
import java.util.List;

/** Numbers about the contacts of a run, which each thread counts for itself. */
abstract class Tally implements SinkPerThread<Object> {
    /** As long as two cache lines: else threads would slow each other down by counting into the same line. */
    private static final int DISTANCE = 16;

    private final SegmentCatalog catalog;
    private final int length;
    private final List<Part> parts = new ArrayList<>();

    Tally(SegmentCatalog catalog, int length) {
        this.catalog = catalog;
        this.length = length;
    }

    /** Counts a contact. */
    abstract void count(Memberships memberships, long[] counts);

    /** Counts for one more thread; the run calls it. */
    @Override
    public final ContactSink<Object> newSink() {
        Part part = new Part();
        parts.add(part);
        return part;
    }

    final SegmentCatalog catalog() {
        return catalog;
    }

    final long contacts() {
        return parts.stream().mapToLong(part -> part.counts[length]).sum();
    }

    final long[] counts() {
        long[] sum = new long[length];
        for (Part part : parts) {
            for (int i = 0; i < length; i++) {
                sum[i] += part.counts[i];
            }
        }
        return sum;
    }

    private final class Part implements ContactSink<Object> {
        /** What is counted, then the number of contacts, then nothing. */
        private final long[] counts = new long[length + 1 + DISTANCE];

        @Override
        public void accept(Object contact, Memberships memberships) {
            if (memberships.catalog() != catalog) {
                throw new IllegalArgumentException(
                        "these are segments of another catalogue than is counted; make a counter"
                                + " of the engine's own: of(engine.catalog())");
            }
            counts[length]++;
            count(memberships, counts);
        }
    }
}
