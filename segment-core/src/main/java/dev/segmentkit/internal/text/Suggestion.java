package dev.segmentkit.internal.text;

import static java.util.Comparator.comparingInt;

import java.util.Collection;

/** Finds what an author may have meant by a name that nobody knows. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * A question to put behind a message, such as {@code ; did you mean 'amount'?}, if a known name is close (at most a
     * third of its characters differ); otherwise the known names, if they are few; otherwise nothing.
     */
    public static String among(Collection<String> known, String name) {
        return known.stream()
                .filter(candidate -> distance(candidate, name) <= Math.max(1, candidate.length() / 3))
                .min(comparingInt((String candidate) -> distance(candidate, name))
                        .thenComparing(Text.BY_CODE_POINT))
                .map(closest -> "did you mean '%s'?".formatted(closest))
                .orElseGet(() -> known.isEmpty() ? "none is declared" : known.size() <= 12 ? "known are " + known : "");
    }

    /** Levenshtein's edit distance, ignoring case; time is the product of the lengths. */
    private static int distance(String one, String other) {
        String left = Text.foldCase(one);
        String right = Text.foldCase(other);
        int[] previous = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int replaced = previous[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
