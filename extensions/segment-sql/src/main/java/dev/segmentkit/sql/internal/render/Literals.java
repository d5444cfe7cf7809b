package dev.segmentkit.sql.internal.render;

import dev.segmentkit.criteria.Subject;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value compared with literals, all of them bound.
 *
 * @param subject what is tested
 * @param value its expression
 */
record Literals(Query query, Source source, Subject<?> subject, Expression value) {
    Sql compared(String operator, Object literal) {
        if (value instanceof Quantity quantity) {
            return new Numbers(query, source).compared(quantity, operator, exact(literal));
        }
        Dialect dialect = query.dialect();
        return switch (subject.type()) {
            case TEXT -> new TextTests(dialect, value.sql()).compared(operator, (String) literal);
            case CHOICE -> new TextTests(dialect, value.sql()).compared(operator, label(literal));
            case VERSION -> compared(operator, dialect.version((Version) literal));
            case REAL -> compared(operator, dialect.bound(SqlType.REAL, literal));
            case FLAG -> compared(operator, dialect.bound(SqlType.FLAG, literal));
            case DATE -> compared(operator, dialect.date((LocalDate) literal));
            case MOMENT -> compared(operator, dialect.moment((Instant) literal));
            case WHOLE_NUMBER, DECIMAL, TEXT_SET, PLACE ->
                throw new NotExactException("no literal of a " + subject.type().label());
        };
    }

    private Sql compared(String operator, Sql literal) {
        return Sql.of("({} " + operator + " {})", value.sql(), literal);
    }

    /** A double is the binary fraction that it is, and not what it prints as. */
    private static BigDecimal exact(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double real ? new BigDecimal(real) : BigDecimal.valueOf(((Long) number));
    }

    private String label(Object choice) {
        Optional<Attribute<?, ?>> attribute = Stream.concat(
                        subject.reads().stream(), subject.measuredProperty().stream())
                .findFirst();
        return label((ChoiceAttribute<?, ?>) attribute.orElseThrow(), choice);
    }

    @SuppressWarnings("unchecked") // the literals of a choice are constants of its enum
    private static <E extends Enum<E>> String label(ChoiceAttribute<?, E> attribute, Object choice) {
        return attribute.label((E) choice);
    }
}
