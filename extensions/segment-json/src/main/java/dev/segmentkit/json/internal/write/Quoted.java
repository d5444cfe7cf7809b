package dev.segmentkit.json.internal.write;

import java.util.Locale;

/** How text is written in a document: between quotes, with as few escapes as there can be. */
public final class Quoted {
    private Quoted() {}

    /** The text as JSON. Halves of surrogate pairs are escaped, since UTF-8 has no form for them. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            append(out, text.codePointAt(i));
        }
        return out.append('"').toString();
    }

    /** A constant's name as words: {@code whole number}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || Character.getType(c) == Character.SURROGATE) {
                    out.append("\\u%04x".formatted(c));
                } else {
                    out.appendCodePoint(c);
                }
            }
        }
    }
}
