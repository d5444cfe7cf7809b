package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.dialect.Json;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression.Plain;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;

/**
 * Values in fields of JSON. A value of another type is invalid, and so is a text that does not stand for what is expected.
 *
 * @param source the column
 */
record JsonBinder(Dialect dialect, Column column, Sql source) {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]{1,9})?";

    /** The value of an attribute; empty if JSON has none of its type. */
    Optional<BoundValue> bound(Attribute<?, ?> attribute) {
        Json json = dialect.json();
        Sql value = json.value(source, column.path());
        Sql text = json.text(value);
        return switch (attribute.type()) {
            case TEXT -> plain(ValueType.TEXT, dialect.textColumn(when(json.isText(value), text)));
            case CHOICE ->
                plain(
                        ValueType.CHOICE,
                        dialect.textColumn(when(
                                Sql.all(json.isText(value), isLabel((ChoiceAttribute<?, ?>) attribute, text)), text)));
            case VERSION -> version(value, text);
            case WHOLE_NUMBER ->
                quantity(
                        ValueType.WHOLE_NUMBER,
                        ExactNumber.whole(number(value, SqlType.WHOLE_NUMBER, "-?[0-9]{1,19}")));
            case DECIMAL -> {
                ExactNumber decimal = json.decimal(source, value);
                yield quantity(ValueType.DECIMAL, decimal.as(when(json.isNumber(value), decimal.sql())));
            }
            case REAL -> real(number(value, SqlType.REAL, ".*"));
            case FLAG -> plain(ValueType.FLAG, when(json.isFlag(value), Sql.of("({} = 'true')", text)));
            case DATE -> plain(ValueType.DATE, parsed(value, SqlType.DATE, DAY));
            case MOMENT -> moment(value);
            case TEXT_SET -> plain(ValueType.TEXT_SET, when(json.isTexts(value), json.texts(value)));
            case PLACE -> Optional.empty();
        };
    }

    private Optional<BoundValue> plain(ValueType type, Sql sql) {
        return Optional.of(bound(new Plain(type, sql), sql));
    }

    private Optional<BoundValue> quantity(ValueType type, ExactNumber number) {
        return Optional.of(bound(Quantity.of(type, number), number.sql()));
    }

    /** What is there, and has become nothing, is invalid. */
    private BoundValue bound(Expression expression, Sql raw) {
        Json json = dialect.json();
        Sql value = json.value(source, column.path());
        Sql invalid = Sql.any(
                json.isUnreadable(source, column.path()),
                Sql.of("({} IS NOT NULL AND {} IS NULL)", value, expression.sql()));
        Sql misread = Sql.of(
                "CASE WHEN {} THEN COALESCE(CAST({} AS VARCHAR), CAST({} AS VARCHAR)) END", invalid, value, source);
        return new BoundValue(expression, raw, Optional.of(invalid), Optional.of(misread));
    }

    private Optional<BoundValue> version(Sql value, Sql text) {
        Sql version = when(
                Sql.all(dialect.json().isText(value), dialect.isNoVersion(text).negated()), text);
        return Optional.of(bound(new Plain(ValueType.VERSION, dialect.version(version)), version));
    }

    private Optional<BoundValue> real(Sql real) {
        return plain(ValueType.REAL, when(dialect.isNoNumber(real).negated(), real));
    }

    private Sql number(Sql value, SqlType type, String form) {
        Sql text = dialect.json().text(value);
        return when(
                Sql.all(dialect.json().isNumber(value), dialect.matches(text, "^" + form + "$")),
                dialect.json().tried(type, text));
    }

    private Sql parsed(Sql value, SqlType type, String form) {
        Sql text = dialect.json().text(value);
        // Moments are cut, not rounded, to microseconds (V10).
        Sql cut = type.equals(SqlType.DATE) ? text : Sql.of("regexp_replace({}, '([.][0-9]{6})[0-9]+', '\\1')", text);
        return when(
                Sql.all(dialect.json().isText(value), dialect.matches(text, "^" + form + "$")),
                dialect.json().tried(type, cut));
    }

    private Optional<BoundValue> moment(Sql value) {
        if (column.zone().isEmpty()) {
            return plain(ValueType.MOMENT, parsed(value, SqlType.MOMENT, DAY + TIME + "(Z|[+-][0-9]{2}:[0-5][0-9])"));
        }
        LocalTimes times = LocalTimes.of(dialect, column.zone().get());
        Sql local = parsed(value, SqlType.LOCAL_MOMENT, DAY + TIME);
        Sql once = Sql.of("local.time");
        return plain(
                ValueType.MOMENT,
                Sql.of(
                        "(SELECT {} FROM (SELECT {} AS time) AS local)",
                        when(times.isInvalid(once).negated(), times.moment(once)),
                        local));
    }

    private Sql isLabel(ChoiceAttribute<?, ?> attribute, Sql text) {
        List<Sql> labels = attribute.labels().stream()
                .filter(dialect::holds)
                .map(dialect::text)
                .toList();
        return labels.isEmpty() ? Sql.FALSE : Sql.of("{} IN ({})", dialect.textColumn(text), Sql.join(", ", labels));
    }

    private static Sql when(Sql condition, Sql value) {
        return Sql.of("CASE WHEN {} THEN {} END", condition, value);
    }
}
