package dev.segmentkit.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes tables. The first row of each work is the one that the others are compared with. */
final class Markdown {
    private Markdown() {}

    static String table(Section section, List<Trial.Row> rows) {
        StringBuilder text = new StringBuilder("\n## %s\n%s\n\n".formatted(section.title(), section.meaning()))
                .append("| work | | median | ± | unit | bytes | ratio |\n|---|---|---:|---:|---|---:|---:|\n");
        Map<String, Double> first = new HashMap<>();
        for (Trial.Row row : rows) {
            double compared = first.computeIfAbsent(row.work(), any -> row.median());
            text.append("| %s | %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            row.work(),
                            row.name(),
                            number(row.median()),
                            number(row.error()),
                            row.unit(),
                            number(row.bytes()),
                            number(row.median() / compared)));
        }
        return text.toString();
    }

    /** Three digits that count, and no more than there are. */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return "-";
        }
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
