package dev.segmentkit.sql.internal.render;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Exact numbers compared with each other and with literals (B3, B9, V10). Literals are brought to the last digit that a column has,
 * so that the column itself is compared, which an index may answer; fractions are multiplied out.
 *
 * @param doubts takes conditions under which the database does not have the digits
 */
record Numbers(Dialect dialect, Consumer<Sql> doubts) {
    Numbers(Query query, Source source) {
        this(query.dialect(), source::doubt);
    }

    /** An expression as an exact number. */
    Quantity exact(Expression expression) {
        if (expression instanceof Quantity quantity) {
            return quantity;
        }
        return dialect.exact(expression.sql())
                .map(number -> Quantity.of(expression.type(), number))
                .orElseThrow(() -> new NotExactException(
                        "%s cannot take doubles for the exact numbers that they are".formatted(dialect.name())));
    }

    /** A number times another, if there is one. */
    ExactNumber product(ExactNumber one, Optional<ExactNumber> other) {
        return other.map(factor -> dialect.product(one, factor, doubts)).orElse(one);
    }

    /** A number compared with a literal, by an operator of SQL: one of =, less, greater, or equal. */
    Sql compared(Quantity number, String operator, BigDecimal literal) {
        if (number.denominator().isPresent()) {
            ExactNumber right = dialect.product(number.denominator().get(), dialect.number(literal), doubts);
            return dialect.compared(number.numerator(), operator, right, doubts);
        }
        ExactNumber value = number.numerator();
        return value.hasScale()
                ? comparedAtScale(value, operator, literal)
                : compared(value.sql(), operator, dialect.number(literal).sql());
    }

    private static Sql compared(Sql one, String operator, Sql other) {
        return Sql.of("({} " + operator + " {})", one, other);
    }

    /** Between two digits no value lies, so that the next one above or below says the same. */
    private Sql comparedAtScale(ExactNumber value, String operator, BigDecimal literal) {
        boolean fits = literal.stripTrailingZeros().scale() <= value.scale();
        if (operator.equals("=") && !fits) {
            return known(value, false);
        }
        // The least value that is at least, or greater; the greatest that is at most, or less.
        RoundingMode rounding =
                operator.equals(">=") || operator.equals("<") ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal bound = literal.setScale(value.scale(), rounding);
        BigDecimal beyond = BigDecimal.TEN.pow(Math.max(0, value.wholeDigits()));
        if (bound.abs().compareTo(beyond) >= 0) {
            boolean isAbove = bound.signum() > 0;
            return known(
                    value,
                    switch (operator) {
                        case "=" -> false;
                        case ">", ">=" -> !isAbove;
                        default -> isAbove;
                    });
        }
        return compared(value.sql(), operator, atScale(value, bound));
    }

    private Sql atScale(ExactNumber value, BigDecimal bound) {
        if (value.scale() == 0 && bound.toBigIntegerExact().bitLength() < Long.SIZE) {
            return dialect.whole(bound.longValueExact());
        }
        return dialect.bound(SqlType.decimal(value.digits(), value.scale()), bound);
    }

    /** The same answer for all numbers that are known. */
    private static Sql known(ExactNumber value, boolean answer) {
        return Sql.of("CASE WHEN {} IS NOT NULL THEN " + (answer ? "TRUE" : "FALSE") + " END", value.sql());
    }

    /** A number compared with a multiple of another. */
    Sql compared(Quantity one, String operator, BigDecimal factor, Quantity other) {
        ExactNumber left = product(one.numerator(), other.denominator());
        ExactNumber right = product(other.numerator(), one.denominator());
        if (factor.compareTo(BigDecimal.ONE) != 0) {
            right = dialect.product(right, dialect.number(factor), doubts);
        }
        return dialect.compared(left, operator, right, doubts);
    }
}
