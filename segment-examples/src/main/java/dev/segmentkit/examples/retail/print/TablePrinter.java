package dev.segmentkit.examples.retail.print;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.OptionalDouble;

/** Aligned columns for people to read. */
final class TablePrinter implements Printer {
    private static final String HEADING = "segment";

    @Override
    public void print(SizeReport report, PrintWriter out) {
        int width = report.segments().stream()
                .mapToInt(segment -> segment.name().length())
                .reduce(HEADING.length(), Math::max);
        String line = "%-" + width + "s  %9s  %7s  %s%n";
        out.printf(Locale.ROOT, line, HEADING, "size", "share", "kind");
        for (SegmentSize segment : report.segments()) {
            String size = String.format(Locale.ROOT, "%,d", segment.size());
            out.printf(Locale.ROOT, line, segment.name(), size, share(segment, report), segment.kind());
        }
    }

    private static String share(SegmentSize segment, SizeReport report) {
        OptionalDouble share = report.share(segment);
        return share.isEmpty() ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share.getAsDouble());
    }

    @Override
    public void print(ContactReport report, PrintWriter out) {
        out.printf("contact %s as of %s%n", report.contactId(), report.asOf());
        for (SegmentAnswer segment : report.segments()) {
            String until = segment.validUntil() == null ? "" : ", valid until " + segment.validUntil();
            out.printf("%n%s (%s): %s%s%n", segment.name(), segment.kind(), segment.truth(), until);
            segment.explanation().lines().forEach(line -> out.printf("  %s%n", line));
        }
    }
}
