package dev.segmentkit.internal.text;

import java.util.Comparator;

/** How text is ordered, folded and written: by code point, independent of locale. */
public final class Text {
    /** Order by code point; differs from {@link String#compareTo} beyond the basic multilingual plane. */
    public static final Comparator<String> BY_CODE_POINT = Text::compare;

    private static final int LONGEST_QUOTE = 200;
    private static final int DOTTED_CAPITAL_I = 0x130;
    private static final int DOTLESS_SMALL_I = 0x131;

    private Text() {}

    /** The number of code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /**
     * The text with case differences removed: Unicode's simple, one-to-one folding of each code point, independent of
     * locale. Unlike {@link String#equalsIgnoreCase} it leaves the dotted capital and the dotless small i of Turkish
     * alone, which fold to nothing else outside of Turkish.
     */
    public static String foldCase(String text) {
        return text.codePoints()
                .map(Text::foldCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The text, or so much of its beginning as a message should quote. */
    public static String abbreviated(String text) {
        return text.length() <= LONGEST_QUOTE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE / 2)) + "\u2026";
    }

    /** The text between double quotes, with quotes, backslashes and control characters escaped. */
    public static String quoted(String text) {
        return quoted(text, '"');
    }

    /**
     * A name as it stands in canonical text: bare if it is a single word of letters, digits, {@code _} and {@code -},
     * between single quotes otherwise, so that no name can be taken for a part of the sentence around it.
     */
    public static String name(String name) {
        return isWord(name) ? name : quoted(name, '\'');
    }

    private static int foldCase(int c) {
        boolean turkish = c == DOTTED_CAPITAL_I || c == DOTLESS_SMALL_I;
        return turkish ? c : Character.toLowerCase(Character.toUpperCase(c));
    }

    private static boolean isWord(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private static String quoted(String text, char quote) {
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        text.codePoints().forEach(c -> {
            if (c == quote || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                out.append("\\u%04x".formatted(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append(quote).toString();
    }

    private static int compare(String one, String other) {
        int shared = Math.min(one.length(), other.length());
        for (int i = 0; i < shared; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                // Where a unit is the second half of a pair, it is that pair which differs, and it begins one before.
                int start = isSecondHalf(one, i) || isSecondHalf(other, i) ? i - 1 : i;
                return Integer.compare(one.codePointAt(start), other.codePointAt(start));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    private static boolean isSecondHalf(String text, int i) {
        return i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
    }
}
