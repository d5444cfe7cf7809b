package dev.segmentkit.sql.internal.render;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The moments that statements can be asked about. */
public final class AsOf {
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    private AsOf() {}

    /**
     * The microsecond of a moment, which is what databases have.
     *
     * @throws IllegalArgumentException if it is not in the years 1 to 9999
     */
    public static Instant checked(Instant asOf) {
        if (asOf.isBefore(FIRST) || !asOf.isBefore(AFTER_LAST)) {
            throw new IllegalArgumentException("asOf must lie in the years 1 to 9999, got %s".formatted(asOf));
        }
        return asOf.truncatedTo(ChronoUnit.MICROS);
    }
}
