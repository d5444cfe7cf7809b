package dev.segmentkit.testkit.text;

/**
 * A part of a text that stands on its own.
 *
 * @param kind what it is
 * @param text what it says, without quotes and escapes
 * @param position where it begins, counted from 0
 */
record Token(Kind kind, String text, int position) {
    enum Kind {
        /** Letters, digits, and what else numbers, moments and zones are made of. */
        WORD,
        /** A name between single quotes. */
        NAME,
        /** A text between double quotes. */
        TEXT,
        /** A bracket, a comma or a semicolon. */
        MARK,
        /** What comes after the last one. */
        END
    }

    /** Whether it is this word or mark; quoted ones never are. */
    boolean says(String wordOrMark) {
        return (kind == Kind.WORD || kind == Kind.MARK) && text.equals(wordOrMark);
    }

    /** As messages show it. */
    String shown() {
        return switch (kind) {
            case WORD, MARK -> "'" + text + "'";
            case NAME -> "the name '" + text + "'";
            case TEXT -> "the text \"" + text + "\"";
            case END -> "the end";
        };
    }
}
