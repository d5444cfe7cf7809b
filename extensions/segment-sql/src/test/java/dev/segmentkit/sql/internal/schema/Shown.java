package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Stream;

/** What drivers make of values, as text. */
final class Shown {
    private Shown() {}

    static String of(Attribute<?, ?> attribute, Object value) throws SQLException {
        if (value instanceof Array array) {
            return String.join(
                    ",",
                    Stream.of((Object[]) array.getArray())
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .toList());
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Timestamp moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant().toString();
        }
        if (value instanceof Date date) {
            return date.toLocalDate().toString();
        }
        return attribute.type() == ValueType.REAL ? Double.toString((Double) value) : value.toString();
    }
}
