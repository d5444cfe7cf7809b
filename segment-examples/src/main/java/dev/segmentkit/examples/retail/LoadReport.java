package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.load.Loaded;
import dev.segmentkit.examples.retail.load.Refusals;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells the user what was read, what was not, and as of when the answers hold. */
final class LoadReport {
    private final PrintWriter err;

    LoadReport(PrintWriter err) {
        this.err = err;
    }

    void progress(String file, long rows) {
        line("%s: %,d rows so far", file, rows);
    }

    void print(Loaded<?> loaded, AsOf asOf) {
        loaded.notices().forEach(notice -> line("notice: %s", notice));
        for (Loaded.Tally tally : loaded.tallies()) {
            line("%s: %,d rows read, %,d refused", tally.file(), tally.rows(), tally.refused());
        }
        printRefusals(loaded.refusals());
        line("as of %s, %s", asOf.instant(), asOf.origin());
        long later = loaded.timeline().countAfter(asOf.instant());
        if (later > 0) {
            line("events after that moment, which are not seen: %,d", later);
        }
    }

    private void printRefusals(Refusals refusals) {
        refusals.countByReason().forEach((reason, count) -> line("%,d refused: %s", count, reason));
        refusals.firstMessages().forEach(message -> line("  %s", message));
        long unprinted = refusals.total() - refusals.firstMessages().size();
        if (unprinted > 0) {
            line("  and %,d more", unprinted);
        }
    }

    private void line(String format, Object... arguments) {
        err.printf(Locale.ROOT, format + "%n", arguments);
    }
}
