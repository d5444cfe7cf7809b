package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.render.Rendered;

/** How much is asked of each segment, and so how many bits an answer takes. */
public enum Detail {
    /** Whether the contact is in. */
    MEMBERSHIP(1) {
        @Override
        Sql bits(Sql answer) {
            return Sql.of("CASE WHEN {} THEN 1 ELSE 0 END", answer);
        }

        @Override
        Sql open(Rendered rendered) {
            return Sql.of("({} IS TRUE AND {} IS NOT TRUE)", rendered.atMost(), rendered.atLeast());
        }
    },
    /** TRUE, FALSE or UNKNOWN. */
    TRUTH(2) {
        @Override
        Sql bits(Sql answer) {
            return Sql.of("COALESCE(CAST({} AS INTEGER), 2)", answer);
        }

        @Override
        Sql open(Rendered rendered) {
            return Sql.of("({} IS DISTINCT FROM {})", rendered.atLeast(), rendered.atMost());
        }
    };

    private final int bits;

    Detail(int bits) {
        this.bits = bits;
    }

    int bits() {
        return bits;
    }

    /** An answer as a number; the criterion, which may be large, stands in it once. */
    abstract Sql bits(Sql answer);

    /** Whether the database cannot tell, of a segment that is not exact. */
    abstract Sql open(Rendered rendered);
}
