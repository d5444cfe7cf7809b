package dev.segmentkit.json.internal.write;

import java.util.Comparator;

/**
 * The order of documents by their text without blanks, unit by unit of UTF-16. Looks no further than they are equal, so that sorting
 * what is nested takes little more than linear time, however deep it is.
 */
final class TextOrder implements Comparator<Json> {
    private static final int END = -1;

    @Override
    public int compare(Json one, Json other) {
        Units ones = new Units(one);
        Units others = new Units(other);
        int unit;
        int otherUnit;
        do {
            unit = ones.next();
            otherUnit = others.next();
        } while (unit == otherUnit && unit != END);
        return Integer.compare(unit, otherUnit);
    }

    /** A text unit by unit. */
    private static final class Units {
        private final Tokens tokens;
        private String token = "";
        private int position;

        Units(Json json) {
            this.tokens = new Tokens(json);
        }

        /** No token is empty, so one more is enough. */
        int next() {
            if (position == token.length()) {
                token = tokens.next().orElse("");
                position = 0;
            }
            return token.isEmpty() ? END : token.charAt(position++);
        }
    }
}
