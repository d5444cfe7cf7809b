package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.Optional;

/**
 * What a row of a table, which goes by the name of t, has of an attribute.
 *
 * @param expression the value
 * @param raw the column or columns as they are, from which a value is read into memory
 * @param invalid whether the row has a value that the attribute does not take; empty if none can
 * @param misread the text of such a value where {@code raw} cannot show it and is NULL, as a text is where a number should be; NULL
 *     where the value is as it should be; empty if {@code raw} shows all values
 */
public record BoundValue(Expression expression, Sql raw, Optional<Sql> invalid, Optional<Sql> misread) {
    /** A value that {@code raw} always shows. */
    BoundValue(Expression expression, Sql raw, Optional<Sql> invalid) {
        this(expression, raw, invalid, Optional.empty());
    }
}
