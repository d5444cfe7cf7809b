package dev.segmentkit.testkit.reference;

import java.util.Arrays;

/** Text by code points (V3): its order, its length, and what is left of it when case is ignored. */
final class Texts {
    private static final int CAPITAL_I_WITH_DOT = 0x130;
    private static final int SMALL_I_WITHOUT_DOT = 0x131;

    private Texts() {}

    /** Code point by code point; of two texts of which one begins the other, the shorter comes first. */
    static int compare(String one, String other) {
        return Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());
    }

    static long length(String text) {
        return text.codePoints().count();
    }

    /**
     * The text with each code point folded on its own. Folding to upper case and back to lower case is Unicode's simple
     * folding, up to the choice of the representative, for all but the two letters that Turkish has more than others: these
     * fold to themselves.
     */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.codePoints().forEach(codePoint -> folded.appendCodePoint(fold(codePoint)));
        return folded.toString();
    }

    private static int fold(int codePoint) {
        return codePoint == CAPITAL_I_WITH_DOT || codePoint == SMALL_I_WITHOUT_DOT
                ? codePoint
                : Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
