package dev.segmentkit.internal.text;

/**
 * A place in a regular expression of the RE2 syntax, which moves over what stands for characters: escapes and classes. It
 * reads as RE2J's parser does, up to the first mistake; what comes after one may be read in any way, since the parser stops
 * there.
 */
final class PatternCursor {
    /** Told what stands for characters, in the order of the expression. */
    interface Characters {
        /** One. */
        void character(int codePoint);

        /** All from one to another, both included; none if the first is the greater, which is a mistake. */
        void range(int low, int high);

        /** A class with a name of Unicode, as {@code \p{L}}. Those of ASCII, as {@code \w}, are not told of. */
        void unicodeClass();
    }

    /** For those who only want to get behind the characters. */
    enum Unread implements Characters {
        UNREAD;

        @Override
        public void character(int codePoint) {}

        @Override
        public void range(int low, int high) {}

        @Override
        public void unicodeClass() {}
    }

    /** For the character that a pattern should go on with, where it ends by mistake. */
    private static final int NOTHING = 0;

    private final String pattern;
    private int at;

    PatternCursor(String pattern) {
        this.pattern = pattern;
    }

    int at() {
        return at;
    }

    boolean more() {
        return at < pattern.length();
    }

    boolean isAt(String text) {
        return pattern.startsWith(text, at);
    }

    char unit() {
        return pattern.charAt(at);
    }

    void moveTo(int next) {
        at = Math.min(next, pattern.length());
    }

    /** Moves behind that text, if it comes next. */
    boolean skip(String text) {
        boolean found = isAt(text);
        if (found) {
            at += text.length();
        }
        return found;
    }

    /** Moves behind that text, wherever it comes, or to the end. */
    void skipThrough(String text) {
        int found = pattern.indexOf(text, at);
        at = found < 0 ? pattern.length() : found + text.length();
    }

    int codePoint() {
        int codePoint = pattern.codePointAt(at);
        at += Character.charCount(codePoint);
        return codePoint;
    }

    /** From a backslash to behind the escape, or behind all that is quoted by {@code \Q}. */
    void escape(Characters characters) {
        if (skip("\\Q")) {
            while (more() && !skip("\\E")) {
                characters.character(codePoint());
            }
        } else if (!isSkipped("AbBzC") && !namedClass(characters)) {
            characters.character(escaped());
        }
    }

    /** From a bracket to behind the class. */
    void bracketedClass(Characters characters) {
        at++;
        boolean unused = skip("^");
        // A bracket at the beginning is one of the characters.
        for (boolean first = true; more() && (first || !isAt("]")); first = false) {
            if (isAt("[:") && pattern.indexOf(":]", at) >= 0) {
                skipThrough(":]");
            } else if (!namedClass(characters)) {
                range(characters);
            }
        }
        moveTo(at + 1);
    }

    private void range(Characters characters) {
        int low = classCharacter();
        if (!isAt("-") || isAt("-]")) {
            characters.character(low);
            return;
        }
        at++;
        characters.range(low, more() ? classCharacter() : NOTHING);
    }

    private int classCharacter() {
        return isAt("\\") ? escaped() : codePoint();
    }

    private boolean namedClass(Characters characters) {
        if (!isSkipped("pP")) {
            return isSkipped("dDsSwW");
        }
        if (isAt("{")) {
            skipThrough("}");
        } else if (more()) {
            int unused = codePoint();
        }
        characters.unicodeClass();
        return true;
    }

    /** Moves behind an escape by one of these letters, if it comes next. */
    private boolean isSkipped(String letters) {
        boolean found = isAt("\\") && at + 1 < pattern.length() && letters.indexOf(pattern.charAt(at + 1)) >= 0;
        if (found) {
            at += 2;
        }
        return found;
    }

    /** The character that an escape stands for; any, if there is no such escape. */
    private int escaped() {
        at++;
        if (!more()) {
            return NOTHING;
        }
        int escaped = codePoint();
        return switch (escaped) {
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escaped - '0');
            case 'x' -> skip("{") ? bracedHexadecimal() : digit(16) * 16 + digit(16);
            case 'a' -> 7;
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'v' -> 11;
            default -> escaped;
        };
    }

    private int octal(int first) {
        int value = first;
        for (int digits = 1; digits < 3 && more() && unit() >= '0' && unit() <= '7'; digits++) {
            value = value * 8 + digit(8);
        }
        return value;
    }

    private int bracedHexadecimal() {
        int value = 0;
        while (more() && !skip("}")) {
            value = Math.min(value * 16 + digit(16), Character.MAX_CODE_POINT + 1);
        }
        return value;
    }

    private int digit(int radix) {
        return more() ? Math.max(0, Character.digit(codePoint(), radix)) : 0;
    }
}
