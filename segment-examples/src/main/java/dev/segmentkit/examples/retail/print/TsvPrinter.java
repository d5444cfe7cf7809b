package dev.segmentkit.examples.retail.print;

import java.io.PrintWriter;

/** A line for each segment: its name, a tab, and its size or what it says about the contact. */
final class TsvPrinter implements Printer {
    @Override
    public void print(SizeReport report, PrintWriter out) {
        report.segments().forEach(segment -> out.print(segment.name() + "\t" + segment.size() + "\n"));
    }

    @Override
    public void print(ContactReport report, PrintWriter out) {
        report.segments().forEach(segment -> out.print(segment.name() + "\t" + segment.truth() + "\n"));
    }
}
