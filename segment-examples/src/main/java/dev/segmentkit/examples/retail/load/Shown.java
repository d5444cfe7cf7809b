package dev.segmentkit.examples.retail.load;

import static java.util.stream.Collectors.joining;

import java.util.Collection;

/** Text from a file as a message shows it: quoted, on one line and not too long. */
final class Shown {
    private static final int MAX_LENGTH = 60;

    private Shown() {}

    static String quoted(String text) {
        boolean tooLong = text.codePointCount(0, text.length()) > MAX_LENGTH;
        String shown = tooLong ? text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH)) + "..." : text;
        // A control character of the file must not break the line of a message or steer the terminal.
        return "'" + shown.replaceAll("\\p{Cntrl}", "?") + "'";
    }

    static String quoted(Collection<String> texts) {
        return texts.stream().map(Shown::quoted).collect(joining(", "));
    }
}
