package dev.segmentkit.internal.text;

import static java.util.Comparator.comparingInt;

import java.util.Collection;

/** Finds what an author may have meant by a name that nobody knows. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * What to say behind a message: {@code did you mean 'amount'?} if a known name is close (at most a third of its
     * characters differ), otherwise the known names if they are few, or that there are none; nothing if they are many.
     */
    public static String among(Collection<String> known, String name) {
        return known.stream()
                .filter(candidate -> distance(candidate, name) <= candidate.length() / 3)
                .min(comparingInt((String candidate) -> distance(candidate, name))
                        .thenComparing(Text.BY_CODE_POINT))
                .map(closest -> "did you mean '%s'?".formatted(closest))
                .orElseGet(() -> known.isEmpty() ? "none is declared" : known.size() <= 12 ? "known are " + known : "");
    }

    /**
     * The edit distance in which two neighbours may change places (optimal string alignment), ignoring case; time is the
     * product of the lengths.
     */
    private static int distance(String one, String other) {
        String left = Text.foldCase(one);
        String right = Text.foldCase(other);
        int[][] distance = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(distance, left, right, i, j);
            }
        }
        return distance[left.length()][right.length()];
    }

    private static int cheapest(int[][] distance, String left, String right, int i, int j) {
        char last = left.charAt(i - 1);
        char otherLast = right.charAt(j - 1);
        int replaced = distance[i - 1][j - 1] + (last == otherLast ? 0 : 1);
        int cheapest = Math.min(replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && last == right.charAt(j - 2) && left.charAt(i - 2) == otherLast;
        return swapped ? Math.min(cheapest, 1 + distance[i - 2][j - 2]) : cheapest;
    }
}
