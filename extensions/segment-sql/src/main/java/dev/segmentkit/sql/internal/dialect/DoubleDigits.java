package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * The exact number that a double is, in PostgreSQL, whose own cast rounds to 15 digits. By IEEE 754 the bits are a sign, 11 of an
 * exponent and 52 of a fraction; a negative power of two is a power of five, shifted by as many decimal digits.
 */
final class DoubleDigits {
    private DoubleDigits() {}

    static Sql of(Sql real) {
        return Sql.of(
                "SELECT CASE WHEN b IS NOT NULL THEN sign(d)::numeric * f * CASE WHEN e >= 0 THEN power(2::numeric, e)"
                        + " ELSE power(5::numeric, -e) * CAST('1e' || e AS numeric) END END"
                        + " FROM (SELECT d, b, (b & 4503599627370495)"
                        + " + CASE WHEN (b >> 52) & 2047 > 0 THEN 4503599627370496 ELSE 0 END AS f,"
                        + " greatest(CAST((b >> 52) & 2047 AS integer), 1) - 1075 AS e"
                        + " FROM (SELECT d, CAST(CAST('x' || encode(float8send(d), 'hex') AS bit(64)) AS bigint) AS b"
                        + " FROM (SELECT CAST({} AS double precision) AS d) AS value) AS bits) AS parts",
                real);
    }
}
