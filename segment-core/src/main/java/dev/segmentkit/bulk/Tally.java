package dev.segmentkit.bulk;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.engine.Memberships;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers about the contacts of some runs, which each thread counts for itself. What threads have counted is added up when their
 * run is over, so that a counter of many runs holds no more than one of a single run.
 */
abstract class Tally implements SinkPerThread<Object> {
    /** As long as two cache lines: else threads would slow each other down by counting into the same line. */
    private static final int DISTANCE = 16;

    private final SegmentCatalog catalog;
    private final int length;
    private final List<Part> parts = new ArrayList<>();
    /** What runs that are over have counted; null if there was none. */
    private long @Nullable [] done;

    Tally(SegmentCatalog catalog, int length) {
        this.catalog = catalog;
        this.length = length;
    }

    /** Counts a contact. */
    abstract void count(Memberships memberships, long[] counts);

    /** Counts for one more thread; the run calls it. */
    @Override
    public final ContactSink<Object> newSink() {
        return new Part();
    }

    /** Adds up what the sink has counted, if it is one that counts: the run that used it is over. */
    static void finish(ContactSink<?> sink) {
        if (sink instanceof Part part) {
            part.finish();
        }
    }

    final SegmentCatalog catalog() {
        return catalog;
    }

    final synchronized long contacts() {
        long contacts = done == null ? 0 : done[length];
        for (Part part : parts) {
            contacts += part.counts()[length];
        }
        return contacts;
    }

    final synchronized long[] counts() {
        long[] sum = done == null ? new long[length] : Arrays.copyOf(done, length);
        parts.forEach(part -> add(sum, part.counts()));
        return sum;
    }

    /** Adds as many numbers as the sum has. */
    private static void add(long[] sum, long[] counts) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += counts[i];
        }
    }

    private synchronized void begin(Part part) {
        parts.add(part);
    }

    /** The part begins anew after that; it may have been done already. */
    private synchronized void finish(Part part) {
        if (!parts.remove(part)) {
            return;
        }
        if (done == null) {
            done = part.counts();
        } else {
            add(done, part.counts());
        }
        part.counts = null;
    }

    private final class Part implements ContactSink<Object> {
        /** What is counted, then the number of contacts, then nothing; null before the first contact. */
        private long @Nullable [] counts;

        @Override
        public void accept(Object contact, Memberships memberships) {
            if (memberships.catalog() != catalog) {
                throw new IllegalArgumentException(
                        "these are segments of another catalogue than is counted; make a counter"
                                + " of the engine's own: of(engine.catalog())");
            }
            long[] into = counts == null ? begin() : counts;
            into[length]++;
            count(memberships, into);
        }

        private long[] begin() {
            long[] first = new long[length + 1 + DISTANCE];
            counts = first;
            Tally.this.begin(this);
            return first;
        }

        private void finish() {
            Tally.this.finish(this);
        }

        /** What was counted; there is something once it has begun. */
        private long[] counts() {
            return Objects.requireNonNull(counts);
        }
    }
}
