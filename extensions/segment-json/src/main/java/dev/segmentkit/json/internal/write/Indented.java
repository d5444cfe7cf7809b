package dev.segmentkit.json.internal.write;

/**
 * A document as text for people: two blanks for each level, and on one line what is small and fits. A change of one criterion is a
 * change of its lines only.
 */
public final class Indented {
    private static final int LONGEST_LINE = 100;
    private static final String INDENT = "  ";

    private final StringBuilder text = new StringBuilder();
    private int lineStart;

    private Indented() {}

    /** The text; it ends with a line break. */
    public static String of(Json json) {
        Indented printer = new Indented();
        printer.print(json, 0, 0);
        return printer.text.append('\n').toString();
    }

    /** Prints at a depth; something may have to stand after it on the same line. */
    private void print(Json json, int depth, int after) {
        if (json instanceof Scalar scalar) {
            text.append(scalar.json());
            return;
        }
        Group group = (Group) json;
        int start = text.length();
        if (!isPrintedInLine(group, LONGEST_LINE - after)) {
            text.setLength(start);
            printInLines(group, depth);
        }
    }

    private void printInLines(Group group, int depth) {
        text.append(group.opening());
        int last = group.size() - 1;
        for (int i = 0; i <= last; i++) {
            newLine(depth + 1);
            label(group, i);
            print(group.part(i), depth + 1, i < last ? 1 : 0);
            if (i < last) {
                text.append(',');
            }
        }
        newLine(depth);
        text.append(group.closing());
    }

    /** Whether it was; if not, only so much was printed as fits, so that trying costs little. */
    private boolean isPrintedInLine(Json json, int end) {
        if (json instanceof Scalar scalar) {
            text.append(scalar.json());
            return column() <= end;
        }
        Group group = (Group) json;
        if (group.layout() == Layout.BLOCK && group.size() > 0) {
            return false;
        }
        text.append(group.opening());
        for (int i = 0; i < group.size(); i++) {
            text.append(i == 0 ? "" : ", ");
            label(group, i);
            if (column() > end || !isPrintedInLine(group.part(i), end)) {
                return false;
            }
        }
        text.append(group.closing());
        return column() <= end;
    }

    private void label(Group group, int index) {
        String label = group.label(index);
        text.append(label).append(label.isEmpty() ? "" : " ");
    }

    private void newLine(int depth) {
        text.append('\n');
        lineStart = text.length();
        text.append(INDENT.repeat(depth));
    }

    private int column() {
        return text.length() - lineStart;
    }
}
