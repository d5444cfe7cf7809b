package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.vocabulary.ValueType;

/** Whether two properties of events have the same value; NULL if one of them is missing. */
record Equality(Dialect dialect) {
    /** Both are of one type. */
    Sql between(Expression one, Expression other) {
        if (one instanceof Quantity left && other instanceof Quantity right) {
            return dialect.compared(left.numerator(), "=", right.numerator(), tooLong -> {
                throw new NotExactException("numbers of so many digits are compared with each other");
            });
        }
        return one.type() == ValueType.TEXT_SET
                ? Sql.of("({} = {})", dialect.comparable(one.sql()), dialect.comparable(other.sql()))
                : Sql.of("({} = {})", one.sql(), other.sql());
    }
}
