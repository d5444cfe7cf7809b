package dev.segmentkit.sql.internal.dialect;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.Version;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Versions as texts whose order, by code point, is that of versions (V9). A number is preceded by how many digits it has, so that
 * longer ones come later. Then comes 2 for a release; or each identifier of the pre-release: 0 and a number, or 1, a word, and a
 * sign that comes before all that words are made of.
 */
final class VersionKey {
    /** The text of a version, from beginning to end; the same to all databases. */
    static final String FORMAT = "^(0|[1-9][0-9]*)([.](0|[1-9][0-9]*)([.](0|[1-9][0-9]*))?)?"
            + "(-([0-9]*[A-Za-z-][0-9A-Za-z-]*|0|[1-9][0-9]*)([.]([0-9]*[A-Za-z-][0-9A-Za-z-]*|0|[1-9][0-9]*))*)?"
            + "([+][0-9A-Za-z-]+([.][0-9A-Za-z-]+)*)?$";

    private VersionKey() {}

    /**
     * The key of a text; what is no version may become anything.
     *
     * @param identifiers makes the keys of a pre-release, joined, from its text
     */
    static Sql of(Sql text, UnaryOperator<Sql> identifiers) {
        Sql release = Sql.of("release");
        Sql preRelease = Sql.of("pre_release");
        // Each step has a name, so that the text is worked out once.
        return Sql.of(
                "(SELECT {} || {} || {} || CASE WHEN {} = '' THEN '2' ELSE {} END"
                        + " FROM (SELECT release, substr(version, length(release) + 2) AS pre_release"
                        + " FROM (SELECT version, split_part(version, '-', 1) AS release"
                        + " FROM (SELECT split_part({}, '+', 1) AS version) AS given) AS cut) AS parts)",
                number(Sql.of("split_part({}, '.', 1)", release)),
                number(part(release, 2)),
                number(part(release, 3)),
                preRelease,
                identifiers.apply(preRelease),
                text);
    }

    /** The key of a version, worked out before the database is asked. */
    static String of(Version version) {
        String given = before('+', version.toString());
        String release = before('-', given);
        List<String> numbers = Splitter.on('.').splitToList(release);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            key.append(number(i < numbers.size() ? numbers.get(i) : "0"));
        }
        if (release.length() == given.length()) {
            return key.append('2').toString();
        }
        for (String identifier : Splitter.on('.').split(given.substring(release.length() + 1))) {
            boolean isNumber = identifier.chars().allMatch(c -> c >= '0' && c <= '9');
            key.append(isNumber ? "0" + number(identifier) : "1" + identifier + "!");
        }
        return key.toString();
    }

    private static String before(char end, String text) {
        return Splitter.on(end).limit(2).splitToList(text).get(0);
    }

    private static String number(String digits) {
        return Strings.padStart(Integer.toString(digits.length()), 10, '0') + digits;
    }

    private static Sql part(Sql release, int number) {
        return Sql.of("COALESCE(NULLIF(split_part({}, '.', {}), ''), '0')", release, Sql.number(number));
    }

    private static Sql number(Sql digits) {
        return Sql.of("lpad(CAST(length({}) AS VARCHAR), 10, '0') || {}", digits, digits);
    }

    /** The key of an identifier of a pre-release. */
    static Sql identifier(Sql identifier, Sql isNumber) {
        return Sql.of(
                "CASE WHEN {} THEN '0' || {} ELSE '1' || {} || '!' END", isNumber, number(identifier), identifier);
    }
}
