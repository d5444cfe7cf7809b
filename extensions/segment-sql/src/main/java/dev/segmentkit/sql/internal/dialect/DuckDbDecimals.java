package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;

/** How DuckDB reckons with decimals, which have at most 38 digits: where these may not suffice it tries. */
record DuckDbDecimals(Dialect dialect) {
    static final int MOST_DIGITS = 38;

    /** Ten thousand million summands of so many digits have a sum. */
    private static final int MOST_DIGITS_OF_SUMMANDS = 28;

    ExactNumber number(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        int digits = Math.max(plain.precision(), plain.scale());
        if (digits > MOST_DIGITS) {
            throw tooLong();
        }
        return new ExactNumber(dialect.bound(SqlType.decimal(digits, plain.scale()), plain), digits, plain.scale());
    }

    ExactNumber product(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        int scale = one.scale() + other.scale();
        int digits = one.digits() + other.digits();
        if (digits <= MOST_DIGITS) {
            Sql product = Sql.of(
                    "({} * {})",
                    decimal(one, one.digits(), one.scale()),
                    decimal(other, other.digits(), other.scale()));
            return new ExactNumber(product, digits, scale);
        }
        if (scale > MOST_DIGITS) {
            throw tooLong();
        }
        return tried(
                Sql.of("{} * {}", decimal(one, MOST_DIGITS, one.scale()), decimal(other, MOST_DIGITS, other.scale())),
                scale,
                List.of(one, other),
                doubts);
    }

    ExactNumber sum(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        int scale = Math.max(one.scale(), other.scale());
        int digits = Math.max(one.wholeDigits(), other.wholeDigits()) + scale + 1;
        if (digits <= MOST_DIGITS) {
            return new ExactNumber(
                    Sql.of("({} + {})", decimal(one, digits, scale), decimal(other, digits, scale)), digits, scale);
        }
        return tried(
                Sql.of("{} + {}", decimal(one, MOST_DIGITS, scale), decimal(other, MOST_DIGITS, scale)),
                scale,
                List.of(one, other),
                doubts);
    }

    Sql compared(ExactNumber one, String operator, ExactNumber other, Consumer<Sql> doubts) {
        int scale = Math.max(one.scale(), other.scale());
        int digits = Math.max(one.wholeDigits(), other.wholeDigits()) + scale;
        if (digits <= MOST_DIGITS) {
            return Sql.of("({} " + operator + " {})", decimal(one, digits, scale), decimal(other, digits, scale));
        }
        ExactNumber left = tried(decimal(one, MOST_DIGITS, scale), scale, List.of(one), doubts);
        ExactNumber right = tried(decimal(other, MOST_DIGITS, scale), scale, List.of(other), doubts);
        return Sql.of("({} " + operator + " {})", left.sql(), right.sql());
    }

    /** Where the digits do not suffice the result is NULL although no operand is. */
    private static ExactNumber tried(Sql sql, int scale, List<ExactNumber> operands, Consumer<Sql> doubts) {
        Sql tried = Sql.of("TRY({})", sql);
        Sql areThere = Sql.all(operands.stream()
                .map(operand -> Sql.of("{} IS NOT NULL", operand.sql()))
                .toList());
        doubts.accept(Sql.of("({} AND {} IS NULL)", areThere, tried));
        return new ExactNumber(tried, MOST_DIGITS, scale);
    }

    private static NotExactException tooLong() {
        return new NotExactException("DuckDB's decimals have at most 38 digits");
    }

    private Sql decimal(ExactNumber number, int digits, int scale) {
        return Sql.of("CAST({} AS " + dialect.type(SqlType.decimal(digits, scale)) + ")", number.sql());
    }

    ExactNumber fitted(ExactNumber number, int digits, int scale) {
        return new ExactNumber(decimal(number, digits, scale), digits, scale);
    }

    ExactNumber total(ExactNumber number) {
        if (number.digits() > MOST_DIGITS_OF_SUMMANDS) {
            throw new NotExactException(
                    "sums of columns with more than 28 digits may need more than the 38 of DuckDB's decimals");
        }
        return new ExactNumber(Sql.of("sum({})", number.sql()), MOST_DIGITS, number.scale());
    }
}
