package dev.segmentkit.testkit.reference;

import dev.segmentkit.vocabulary.Version;
import java.math.BigInteger;

/** The precedence of versions by chapter 11 of SemVer 2.0 (V9), worked out from their texts. */
final class Versions {
    private Versions() {}

    static int compare(Version one, Version other) {
        String[] left = one.toString().split("-", 2);
        String[] right = other.toString().split("-", 2);
        int release = compareIdentifiers(left[0].split("\\."), right[0].split("\\."));
        if (release != 0) {
            return release;
        }
        // A release comes after all its pre-releases.
        if (left.length != right.length) {
            return left.length == 1 ? 1 : -1;
        }
        return left.length == 1 ? 0 : compareIdentifiers(left[1].split("\\."), right[1].split("\\."));
    }

    private static int compareIdentifiers(String[] left, String[] right) {
        for (int i = 0; i < left.length && i < right.length; i++) {
            int order = compareIdentifiers(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    /** Numbers by their value and before words, words by their letters. */
    private static int compareIdentifiers(String left, String right) {
        boolean leftIsNumber = left.matches("[0-9]+");
        boolean rightIsNumber = right.matches("[0-9]+");
        if (leftIsNumber && rightIsNumber) {
            return new BigInteger(left).compareTo(new BigInteger(right));
        }
        if (leftIsNumber != rightIsNumber) {
            return leftIsNumber ? -1 : 1;
        }
        return left.compareTo(right);
    }
}
