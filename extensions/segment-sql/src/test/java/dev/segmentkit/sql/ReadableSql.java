package dev.segmentkit.sql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement in lines, of which nothing but white space is changed. */
final class ReadableSql {
    private static final List<String> CLAUSES =
            List.of("SELECT ", "FROM ", "WHERE ", "GROUP BY ", "LEFT JOIN ", "JOIN ", "AND NOT EXISTS ");
    private static final String INDENT = "  ";
    private static final int WIDE = 120;
    private static final Pattern BREAK = Pattern.compile(",(?= )| (?=AND |OR |WHEN )");

    private final StringBuilder lines = new StringBuilder();

    private ReadableSql() {}

    static String of(String statement) {
        ReadableSql readable = new ReadableSql();
        readable.write(statement.replaceAll("\\s+", " ").strip(), 0);
        return readable.lines.toString().strip() + "\n";
    }

    /** A part that fits on a line stays one; others are broken at their clauses, and the brackets within at theirs. */
    private void write(String part, int depth) {
        int from = 0;
        for (int at = 0; at < part.length(); at++) {
            if (part.charAt(at) == '(') {
                int end = closing(part, at);
                if (end - at > WIDE && isQuery(part, at + 1)) {
                    line(part.substring(from, at + 1), depth);
                    write(part.substring(at + 1, end), depth + 1);
                    from = end;
                }
                at = end;
            } else if (at > from && begins(part, at)) {
                line(part.substring(from, at), depth);
                from = at;
            }
        }
        line(part.substring(from), depth);
    }

    private static boolean isQuery(String part, int at) {
        return part.startsWith("SELECT ", at);
    }

    private static boolean begins(String part, int at) {
        return part.charAt(at - 1) == ' '
                && CLAUSES.stream().anyMatch(clause -> part.startsWith(clause, at))
                && !(part.startsWith("JOIN ", at) && part.startsWith("LEFT ", at - "LEFT ".length()));
    }

    private static int closing(String part, int opening) {
        int open = 0;
        for (int at = opening; at < part.length(); at++) {
            char next = part.charAt(at);
            open += next == '(' ? 1 : next == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a bracket is not closed in: " + part);
    }

    /** What is too long for a line goes on in the next one, after a comma or before a condition. */
    private void line(String text, int depth) {
        String left = text.strip();
        String indent = INDENT.repeat(depth);
        int end = end(left);
        while (end < left.length()) {
            lines.append(indent).append(left.substring(0, end).strip()).append('\n');
            left = left.substring(end).strip();
            indent = INDENT.repeat(depth + 2);
            end = end(left);
        }
        lines.append(indent).append(left).append('\n');
    }

    private static int end(String text) {
        Matcher place = BREAK.matcher(text);
        int end = text.length();
        while (text.length() > WIDE && place.find() && (end == text.length() || place.end() <= WIDE)) {
            end = place.end();
        }
        return end;
    }
}
