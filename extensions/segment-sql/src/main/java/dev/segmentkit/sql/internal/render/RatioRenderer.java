package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/** One number to another, as a fraction that is never divided (B3). */
record RatioRenderer(Query query, Source source, Expression part, Expression whole) {
    /** Missing below the minimum of what it is divided by, which is positive. */
    Expression rendered(BigDecimal minimum) {
        Numbers numbers = new Numbers(query, source);
        Quantity above = numbers.exact(part);
        Quantity below = numbers.exact(whole);
        ExactNumber numerator = numbers.product(above.numerator(), below.denominator());
        ExactNumber denominator = numbers.product(below.numerator(), above.denominator());
        Sql isEnough = numbers.compared(below, ">=", minimum);
        return new Quantity(
                ValueType.DECIMAL,
                numerator.as(Sql.of("CASE WHEN {} THEN {} END", isEnough, numerator.sql())),
                Optional.of(denominator));
    }
}
