package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Near;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;

/**
 * Whether a place is near another, by the haversine formula (V8). The last digits of sines differ from machine to machine, so who
 * lives within a few metres of the edge is left open. Near the other end of the earth, where the formula is at its worst, doubles are
 * off by less than one metre.
 */
record NearRenderer(Query query, Source source) {
    private static final double DIAMETER = 2 * 6_371_008.8;
    private static final double EDGE = 10;

    Sql rendered(Near expected, Sql place) {
        Sql latitude = dialect().ofPair(place, 1);
        Sql longitude = dialect().ofPair(place, 2);
        Sql fromLatitude = real(expected.center().latitude());
        Sql chord = Sql.of(
                "power(sin(radians({} - {}) / 2), 2) + cos(radians({})) * cos(radians({})) * power(sin(radians({} - {}) / 2), 2)",
                latitude,
                fromLatitude,
                fromLatitude,
                latitude,
                longitude,
                real(expected.center().longitude()));
        // Sines of what is no place may fail.
        Sql metres = Sql.of(
                "CASE WHEN abs({}) <= 90 AND abs({}) <= 180 THEN {} * asin(least(1, sqrt({}))) END",
                latitude,
                longitude,
                real(DIAMETER),
                chord);
        source.doubt(Sql.of("abs({} - {}) < {}", metres, real(expected.metres()), real(EDGE)));
        return Sql.of("({} <= {})", metres, real(expected.metres()));
    }

    private Sql real(double number) {
        return dialect().bound(SqlType.REAL, number);
    }

    private Dialect dialect() {
        return query.dialect();
    }
}
