package dev.segmentkit.vocabulary;

import dev.segmentkit.internal.text.Text;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A version in the sense of <a href="https://semver.org/spec/v2.0.0.html">SemVer 2.0</a>, ordered by its precedence. In
 * addition missing parts count as 0, so {@code 2.1} equals {@code 2.1.0}. Build metadata plays no part in precedence and
 * is not kept.
 */
public final class Version implements Comparable<Version> {
    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final String IDENTIFIER = "(?:[0-9]*[A-Za-z-][0-9A-Za-z-]*|0|[1-9][0-9]*)";
    /** The repetitions are possessive: others take a stack frame for each identifier, and so overflow on long texts. */
    private static final Pattern FORMAT = Pattern.compile(NUMBER + "(?:\\." + NUMBER + ")?(?:\\." + NUMBER + ")?"
            + "(?:-(" + IDENTIFIER + "(?:\\." + IDENTIFIER + ")*+))?"
            + "(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*+)?");

    /** A release comes after all its pre-releases; of two lists of which one begins the other, the longer is later. */
    private static final Comparator<List<String>> BY_PRE_RELEASE = Version::comparePreReleases;

    private static final Comparator<Version> PRECEDENCE = Comparator.comparing((Version version) -> version.major)
            .thenComparing(version -> version.minor)
            .thenComparing(version -> version.patch)
            .thenComparing(version -> version.preRelease, BY_PRE_RELEASE);

    private final BigInteger major;
    private final BigInteger minor;
    private final BigInteger patch;
    private final List<String> preRelease;

    private Version(BigInteger major, BigInteger minor, BigInteger patch, List<String> preRelease) {
        this.major = major;
        this.minor = minor;
        this.patch = patch;
        this.preRelease = preRelease;
    }

    /**
     * The version that the text stands for.
     *
     * @throws IllegalArgumentException if the text is no version
     */
    public static Version of(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        "expected a semantic version such as 2.1.0, found " + Text.quoted(text)));
    }

    static Optional<Version> tryParse(String text) {
        Matcher parts = FORMAT.matcher(text);
        return parts.matches()
                ? Optional.of(new Version(
                        number(parts.group(1)),
                        number(parts.group(2)),
                        number(parts.group(3)),
                        parts.group(4) == null
                                ? List.of()
                                : List.of(parts.group(4).split("\\.", -1))))
                : Optional.empty();
    }

    private static BigInteger number(@Nullable String digits) {
        return digits == null ? BigInteger.ZERO : new BigInteger(digits);
    }

    @Override
    public int compareTo(Version other) {
        return PRECEDENCE.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * major.hashCode() + minor.hashCode()) + patch.hashCode()) + preRelease.hashCode();
    }

    /** All three parts, and the pre-release if there is one: {@code 2.1.0-rc.1}. */
    @Override
    public String toString() {
        String release = major + "." + minor + "." + patch;
        return preRelease.isEmpty() ? release : release + "-" + String.join(".", preRelease);
    }

    private static int comparePreReleases(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compareIdentifiers(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compareIdentifiers(String one, String other) {
        boolean numeric = isNumeric(one);
        if (numeric != isNumeric(other)) {
            return numeric ? -1 : 1;
        }
        return numeric ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumeric(String identifier) {
        return identifier.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
