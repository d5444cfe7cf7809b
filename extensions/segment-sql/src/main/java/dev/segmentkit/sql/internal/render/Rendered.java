package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.List;

/**
 * A criterion in SQL, from below and from above: TRUE, FALSE, or NULL for UNKNOWN. Where all of it is exact the two are one.
 *
 * @param atLeast with all that the database does not answer taken as what makes the least true
 * @param atMost with all that the database does not answer taken as what makes the most true
 * @param refusals what the database does not answer
 */
public record Rendered(Sql atLeast, Sql atMost, List<Refusal> refusals) {
    /** Whether the database answers all of it. */
    public boolean isExact() {
        return refusals.isEmpty();
    }
}
