package dev.segmentkit.testkit.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a case file into cases of lines: comments left out, and lines that are indented joined to those before. */
final class CaseLines {
    private CaseLines() {}

    /**
     * A line such as {@code truth: TRUE}.
     *
     * @param number of the line in its file, from 1
     * @param key what stands before the colon
     * @param value what stands behind it
     */
    record Line(int number, String key, String value) {
        static Line of(int number, String text) {
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Line(number, text.strip(), "")
                    : new Line(
                            number,
                            text.substring(0, colon).strip(),
                            text.substring(colon + 1).strip());
        }

        Line continued(String more) {
            return new Line(number, key, value + " " + more);
        }
    }

    /** The lines of each case; an empty line ends a case. */
    static List<List<Line>> split(String text) {
        List<List<Line>> cases = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                finish(current, cases);
                current = new ArrayList<>();
            } else if (!line.startsWith("#")) {
                add(number, line, current);
            }
        }
        finish(current, cases);
        return cases;
    }

    private static void add(int number, String line, List<Line> lines) {
        if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
            int last = lines.size() - 1;
            lines.set(last, lines.get(last).continued(line.strip()));
        } else {
            lines.add(Line.of(number, line));
        }
    }

    private static void finish(List<Line> lines, List<List<Line>> cases) {
        if (!lines.isEmpty()) {
            cases.add(lines);
        }
    }
}
