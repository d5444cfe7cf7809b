package dev.segmentkit.examples.retail.print;

import java.io.PrintWriter;

/** Writes a report in one format. */
public interface Printer {
    void print(SizeReport report, PrintWriter out);

    void print(ContactReport report, PrintWriter out);
}
