package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.ValueType;
import java.util.Optional;

/** A value in SQL; NULL if it is missing. */
public sealed interface Expression {
    /** What it is a value of. */
    ValueType type();

    /** The expression that is NULL exactly if the value is missing. */
    Sql sql();

    /**
     * Anything but an exact number: texts in the order of code points, choices as their labels, places as pairs, versions as texts
     * whose order is that of versions, reals as doubles.
     */
    record Plain(ValueType type, Sql sql) implements Expression {}

    /**
     * An exact number, or a fraction, which is never divided.
     *
     * @param numerator above the line
     * @param denominator below it, always positive where it is not NULL; empty if it is one
     */
    record Quantity(ValueType type, ExactNumber numerator, Optional<ExactNumber> denominator) implements Expression {
        /** A number that is no fraction. */
        public static Quantity of(ValueType type, ExactNumber number) {
            return new Quantity(type, number, Optional.empty());
        }

        /** A whole number. */
        public static Quantity whole(Sql sql) {
            return of(ValueType.WHOLE_NUMBER, ExactNumber.whole(sql));
        }

        @Override
        public Sql sql() {
            return numerator.sql();
        }
    }

    /** The same value under another name, such as that of a column of a subquery; fractions have none. */
    default Expression as(Sql name) {
        return this instanceof Quantity quantity
                ? Quantity.of(type(), quantity.numerator().as(name))
                : new Plain(type(), name);
    }
}
