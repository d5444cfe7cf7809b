package dev.segmentkit.examples.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.segmentkit.Segment;
import dev.segmentkit.bulk.BulkClassification;
import dev.segmentkit.bulk.BulkOutcome;
import dev.segmentkit.bulk.OverlapCounter;
import dev.segmentkit.bulk.SegmentOverlap;
import dev.segmentkit.bulk.SegmentPair;
import dev.segmentkit.bulk.SegmentSizes;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;

/** Classifies all readers once a night, and prints how many are in each segment and which segments overlap most. */
public final class NightlyRun {
    private static final int PROGRESS_EVERY = 50_000;
    private static final int MOST_PAIRS = 5;

    private final PrintWriter out;
    private final int threads;

    NightlyRun(PrintWriter out, int threads) {
        this.out = out;
        this.threads = threads;
    }

    /** Runs over 200,000 generated readers, on two threads. */
    public static void main(String... arguments) {
        Instant asOf = Instant.parse("2026-06-15T00:00:00Z");
        PrintWriter out = new PrintWriter(System.out, true, UTF_8);
        new NightlyRun(out, 2).run(new GeneratedReaders(200_000, asOf), asOf);
    }

    void run(Iterable<Reader> readers, Instant asOf) {
        OverlapCounter counter = OverlapCounter.of(ReaderSegments.ENGINE.catalog());
        BulkOutcome outcome = BulkClassification.of(ReaderSegments.ENGINE, asOf)
                .inParallel(threads)
                .reportingProgress(PROGRESS_EVERY, done -> line("%,d readers", done))
                .keepingFailures(3)
                .classifyAll(readers, counter);
        printFailures(outcome);
        SegmentOverlap overlap = counter.overlap();
        printSizes(overlap.sizes());
        overlap.largest(MOST_PAIRS).forEach(pair -> print(pair, overlap));
    }

    private void printFailures(BulkOutcome outcome) {
        line("%,d readers classified, %,d could not be read", outcome.classified(), outcome.failed());
        outcome.failures().forEach(failure -> line("  %s", failure));
        if (outcome.failed() > outcome.failures().size()) {
            line("  and %,d more", outcome.failed() - outcome.failures().size());
        }
    }

    private void printSizes(SegmentSizes sizes) {
        for (Segment segment : ReaderSegments.ENGINE.catalog()) {
            line("%-12s %,9d  %s", segment.id(), sizes.size(segment), percent(sizes.share(segment)));
        }
    }

    private void print(SegmentPair pair, SegmentOverlap overlap) {
        Segment first = pair.first();
        Segment second = pair.second();
        line(
                "%,d in %s and %s: %s of the first, %s of the second, Jaccard %s",
                pair.contacts(),
                first.id(),
                second.id(),
                percent(overlap.share(first, second)),
                percent(overlap.share(second, first)),
                percent(overlap.jaccard(first, second)));
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
    }

    private void line(String format, Object... arguments) {
        out.printf(Locale.ROOT, format + "%n", arguments);
    }
}
