package dev.segmentkit.sql.internal.dialect;

import java.nio.charset.StandardCharsets;

/** Which texts databases can hold: those that have a form in UTF-8, which half of a surrogate pair has not. */
final class Characters {
    private Characters() {}

    static boolean areWhole(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
