package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.ColumnType;
import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.ExactNumber;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;
import java.util.Optional;

/** Turns columns into values of attributes; empty where a column cannot hold them. */
record ValueBinder(Dialect dialect) {
    /**
     * The value of an attribute.
     *
     * @param columns its columns: two of a place, one of all others
     * @param types what they hold
     */
    Optional<BoundValue> bound(Attribute<?, ?> attribute, List<Column> columns, List<ColumnType> types) {
        List<Sql> raw = columns.stream().map(ValueBinder::raw).toList();
        if (attribute.type() == ValueType.PLACE) {
            return types.stream().allMatch(type -> type.kind() == Kind.REAL)
                    ? Optional.of(place(raw.get(0), raw.get(1)))
                    : Optional.empty();
        }
        if (!columns.get(0).path().isEmpty()) {
            return types.get(0).kind() == Kind.JSON
                    ? new JsonBinder(dialect, columns.get(0), raw.get(0)).bound(attribute)
                    : Optional.empty();
        }
        return attribute.type() == ValueType.MOMENT
                ? moment(columns.get(0), types.get(0))
                : bound(attribute, raw.get(0), types.get(0));
    }

    static Sql raw(Column column) {
        return Sql.of("t.{}", Sql.name(column.name()));
    }

    /**
     * An id, or a type of events, such that equal ones are the same. It is the column as it is where that does, since an index may
     * know it so.
     */
    Sql exact(Column column, ColumnType type) {
        return type.kind() == Kind.TEXT ? exact(raw(column), type) : raw(column);
    }

    private Sql exact(Sql raw, ColumnType type) {
        return type.hasOwnCollation() ? dialect.textColumn(raw) : raw;
    }

    /** The moment that a column has; empty if it holds something else, or local times of a zone that is not stated. */
    Optional<BoundValue> moment(Column column, ColumnType type) {
        if (!column.path().isEmpty()) {
            return Optional.empty();
        }
        Sql raw = raw(column);
        return switch (type.kind()) {
            case MOMENT -> moment(raw);
            case LOCAL_MOMENT -> column.zone().map(zone -> local(raw, LocalTimes.of(dialect, zone)));
            default -> Optional.empty();
        };
    }

    private static BoundValue local(Sql raw, LocalTimes times) {
        Sql moment = times.moment(raw);
        Sql invalid = times.isInvalid(raw);
        return new BoundValue(
                new Expression.Plain(ValueType.MOMENT, moment),
                Sql.of("CASE WHEN NOT {} THEN {} END", invalid, moment),
                Optional.of(invalid),
                Optional.of(Sql.of("CASE WHEN {} THEN CAST({} AS VARCHAR) END", invalid, raw)));
    }

    private BoundValue place(Sql latitude, Sql longitude) {
        return new BoundValue(
                new Expression.Plain(ValueType.PLACE, dialect.pair(latitude, longitude)),
                Sql.of("{}, {}", latitude, longitude),
                Optional.of(Sql.of("NOT (abs({}) <= 90 AND abs({}) <= 180)", latitude, longitude)));
    }

    private Optional<BoundValue> bound(Attribute<?, ?> attribute, Sql raw, ColumnType column) {
        ValueType type = attribute.type();
        return switch (type) {
            case TEXT -> isText(column) ? plain(type, dialect.textColumn(asText(raw, column)), raw) : Optional.empty();
            case CHOICE ->
                isText(column) ? choice((ChoiceAttribute<?, ?>) attribute, asText(raw, column)) : Optional.empty();
            case VERSION -> column.kind() == Kind.TEXT ? version(exact(raw, column)) : Optional.empty();
            case WHOLE_NUMBER -> column.kind() == Kind.WHOLE_NUMBER ? whole(type, raw, column) : Optional.empty();
            case DECIMAL ->
                switch (column.kind()) {
                    case WHOLE_NUMBER -> whole(type, raw, column);
                    case DECIMAL -> decimal(raw, column);
                    default -> Optional.empty();
                };
            case REAL -> column.kind() == Kind.REAL ? real(raw) : Optional.empty();
            case FLAG -> column.kind() == Kind.FLAG ? plain(type, raw, raw) : Optional.empty();
            case DATE -> column.kind() == Kind.DATE ? date(raw) : Optional.empty();
            case TEXT_SET ->
                column.kind() == Kind.TEXT_SET
                        ? plain(type, dialect.setColumn(raw, column.hasOwnCollation()), raw)
                        : Optional.empty();
            case MOMENT, PLACE -> throw new IllegalArgumentException(type.label());
        };
    }

    private static boolean isText(ColumnType column) {
        return column.kind() == Kind.TEXT || column.kind() == Kind.LABEL;
    }

    private Sql asText(Sql raw, ColumnType column) {
        return column.kind() == Kind.TEXT ? raw : Sql.of("CAST({} AS VARCHAR)", raw);
    }

    private static Optional<BoundValue> plain(ValueType type, Sql sql, Sql raw) {
        return Optional.of(new BoundValue(new Expression.Plain(type, sql), raw, Optional.empty()));
    }

    private Optional<BoundValue> choice(ChoiceAttribute<?, ?> attribute, Sql raw) {
        List<Sql> labels = attribute.labels().stream()
                .filter(dialect::holds)
                .map(dialect::text)
                .toList();
        Sql label = dialect.textColumn(raw);
        Sql invalid = labels.isEmpty()
                ? Sql.of("{} IS NOT NULL", raw)
                : Sql.of("{} NOT IN ({})", label, Sql.join(", ", labels));
        return Optional.of(new BoundValue(new Expression.Plain(ValueType.CHOICE, label), raw, Optional.of(invalid)));
    }

    private Optional<BoundValue> version(Sql raw) {
        return Optional.of(new BoundValue(
                new Expression.Plain(ValueType.VERSION, dialect.version(raw)),
                raw,
                Optional.of(dialect.isNoVersion(raw))));
    }

    private static Optional<BoundValue> whole(ValueType type, Sql raw, ColumnType column) {
        return Optional.of(new BoundValue(
                Expression.Quantity.of(type, new ExactNumber(raw, column.digits(), 0)), raw, Optional.empty()));
    }

    private Optional<BoundValue> decimal(Sql raw, ColumnType column) {
        return Optional.of(new BoundValue(
                Expression.Quantity.of(ValueType.DECIMAL, new ExactNumber(raw, column.digits(), column.scale())),
                raw,
                dialect.isNoDecimal(raw)));
    }

    private Optional<BoundValue> real(Sql raw) {
        return Optional.of(
                new BoundValue(new Expression.Plain(ValueType.REAL, raw), raw, Optional.of(dialect.isNoNumber(raw))));
    }

    private static Optional<BoundValue> moment(Sql raw) {
        return Optional.of(new BoundValue(
                new Expression.Plain(ValueType.MOMENT, raw), raw, Optional.of(Sql.of("NOT isfinite({})", raw))));
    }

    /** Years before the first are numbered in different ways. */
    private static Optional<BoundValue> date(Sql raw) {
        return Optional.of(new BoundValue(
                new Expression.Plain(ValueType.DATE, raw),
                raw,
                Optional.of(Sql.of("NOT isfinite({}) OR {} < DATE '0001-01-01'", raw, raw))));
    }
}
