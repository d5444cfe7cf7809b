package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;
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
        Sql version = Sql.of("split_part({}, '+', 1)", text);
        Sql release = Sql.of("split_part({}, '-', 1)", version);
        Sql preRelease = Sql.of("substr({}, length({}) + 2)", version, release);
        return Sql.of(
                "({} || {} || {} || CASE WHEN {} = '' THEN '2' ELSE {} END)",
                number(Sql.of("split_part({}, '.', 1)", release)),
                number(part(release, 2)),
                number(part(release, 3)),
                preRelease,
                identifiers.apply(preRelease));
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
