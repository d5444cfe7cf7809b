package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL: texts are ordered by code point in the collation "C", and decimals have as many digits as they need. */
public final class PostgreSql implements Dialect {
    /** Doubles are sent as texts at times, and a host may have set that these have fewer digits than it takes to tell doubles apart. */
    private static final String ALL_DIGITS = "; SET LOCAL extra_float_digits = 3";

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        return PostgreSqlTypes.column(
                columns.getColumnTypeName(column),
                columns.getColumnType(column),
                columns.getPrecision(column),
                columns.getScale(column));
    }

    /** The collation of the whole database tells all texts apart, and has the indexes that are made without a word of it. */
    @Override
    public Sql columns(Sql table) {
        return Sql.of(
                "SELECT attname, has_column_privilege(attrelid, attnum, 'SELECT'),"
                        + " attcollation NOT IN (0, CAST('pg_catalog.\"default\"' AS regcollation))"
                        + " FROM pg_catalog.pg_attribute WHERE attrelid = to_regclass({}) AND attnum > 0 AND NOT attisdropped"
                        + " ORDER BY attnum",
                text(table.text()));
    }

    @Override
    public boolean repeatsSubqueries() {
        return true;
    }

    @Override
    public boolean packsCounts() {
        return false;
    }

    @Override
    public String type(SqlType type) {
        return PostgreSqlTypes.name(type);
    }

    @Override
    public ExactNumber number(BigDecimal number) {
        return new ExactNumber(bound(SqlType.decimal(0, 0), number), ExactNumber.UNLIMITED, ExactNumber.UNLIMITED);
    }

    @Override
    public boolean holds(String text) {
        return text.indexOf('\0') < 0 && Characters.areWhole(text);
    }

    @Override
    public Sql textColumn(Sql column) {
        return Sql.of("(CAST({} AS text) COLLATE \"C\")", column);
    }

    @Override
    public Sql length(Sql text) {
        return Sql.of("char_length({})", text);
    }

    @Override
    public Sql contains(Sql text, Sql part) {
        return Sql.of("(strpos({}, {}) > 0)", text, part);
    }

    @Override
    public Sql endsWith(Sql text, Sql part) {
        return Sql.of("(right({}, char_length({})) = {})", text, part, part);
    }

    @Override
    public Sql version(Sql text) {
        return textColumn(VersionKey.of(
                text,
                identifiers -> Sql.of(
                        "(SELECT string_agg({}, '' ORDER BY n ASC) FROM unnest(string_to_array({}, '.'))"
                                + " WITH ORDINALITY AS parts (i, n))",
                        VersionKey.identifier(Sql.of("i"), Sql.of("i ~ '^[0-9]+$'")),
                        identifiers)));
    }

    @Override
    public Json json() {
        return new PostgreSqlJson(this);
    }

    @Override
    public RegexSyntax regexSyntax() {
        return RegexSyntax.POSTGRESQL;
    }

    @Override
    public Sql matches(Sql text, String regularExpression) {
        return Sql.of("({} ~ {})", text, text(regularExpression));
    }

    @Override
    public Sql setColumn(Sql column, boolean hasOwnCollation) {
        return Sql.of(hasOwnCollation ? "(CAST({} AS text[]) COLLATE \"C\")" : "CAST({} AS text[])", column);
    }

    @Override
    public Sql set(List<Sql> values) {
        return Sql.of("ARRAY[{}]", Sql.join(", ", values));
    }

    @Override
    public Sql hasAny(Sql set, Sql wanted) {
        return Sql.of("({} && {})", set, wanted);
    }

    @Override
    public Sql hasAll(Sql set, Sql wanted) {
        return Sql.of("({} @> {})", set, wanted);
    }

    @Override
    public Sql size(Sql set) {
        return Sql.of(
                "CASE WHEN {} IS NOT NULL THEN (SELECT count(DISTINCT member) FROM unnest({}) AS member) END",
                set,
                set);
    }

    @Override
    public Sql comparable(Sql set) {
        return Sql.of(
                "CASE WHEN {} IS NOT NULL THEN ARRAY(SELECT DISTINCT member FROM unnest({}) AS member"
                        + " WHERE member IS NOT NULL ORDER BY member ASC) END",
                set,
                set);
    }

    @Override
    public ExactNumber product(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        return unlimited(Sql.of("({} * {})", numeric(one), numeric(other)));
    }

    @Override
    public ExactNumber sum(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        return unlimited(Sql.of("({} + {})", numeric(one), numeric(other)));
    }

    @Override
    public Sql compared(ExactNumber one, String operator, ExactNumber other, Consumer<Sql> doubts) {
        return Sql.of("({} " + operator + " {})", numeric(one), numeric(other));
    }

    private static Sql numeric(ExactNumber number) {
        return Sql.of("CAST({} AS numeric)", number.sql());
    }

    private static ExactNumber unlimited(Sql sql) {
        return new ExactNumber(sql, ExactNumber.UNLIMITED, ExactNumber.UNLIMITED);
    }

    @Override
    public ExactNumber fitted(ExactNumber number, int digits, int scale) {
        return new ExactNumber(numeric(number), digits, scale);
    }

    @Override
    public ExactNumber total(ExactNumber number) {
        return new ExactNumber(Sql.of("sum({})", numeric(number)), ExactNumber.UNLIMITED, number.scale());
    }

    /**
     * A double is a whole number times a power of two, and that of a negative power is one of five, shifted. The bits are those that
     * the database sends.
     */
    @Override
    public Optional<ExactNumber> exact(Sql real) {
        return Optional.of(unlimited(Sql.of("({})", DoubleDigits.of(real))));
    }

    @Override
    public Sql isNoNumber(Sql real) {
        return Sql.of("({} IN ('NaN', 'Infinity', '-Infinity'))", real);
    }

    @Override
    public Optional<Sql> isNoDecimal(Sql decimal) {
        return Optional.of(isNoNumber(decimal));
    }

    @Override
    public Sql moment(Sql local, Sql secondsAhead) {
        return Sql.of("timezone(interval '0', {} - {} * interval '1 second')", local, secondsAhead);
    }

    @Override
    public Sql sent(Sql moment) {
        return moment;
    }

    @Override
    public @Nullable Instant received(ResultSet row, int column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        if (moment == null) {
            return null;
        }
        boolean isInfinite = moment.equals(OffsetDateTime.MAX) || moment.equals(OffsetDateTime.MIN);
        return isInfinite ? Instant.MAX : moment.toInstant();
    }

    @Override
    public ExactNumber micros(Sql from, Sql to) {
        return ExactNumber.whole(Sql.of(
                "CASE WHEN isfinite({}) THEN CAST((extract(epoch FROM {}) - extract(epoch FROM {})) * 1000000 AS bigint) END",
                from,
                to,
                from));
    }

    @Override
    public Sql later(Sql moment, Duration duration) {
        return Sql.of(
                "({} + make_interval(hours => {}, mins => {}))",
                moment,
                Sql.number(duration.toHours()),
                Sql.number(duration.toMinutesPart()));
    }

    @Override
    public Sql startOf(ChronoUnit dayOrHour, Sql moment) {
        String field = dayOrHour == ChronoUnit.DAYS ? "day" : "hour";
        return Sql.of("timezone(interval '0', date_trunc('" + field + "', timezone(interval '0', {})))", moment);
    }

    @Override
    public ExactNumber quotient(ExactNumber micros, long unit) {
        return ExactNumber.whole(Sql.of("({} / {})", micros.sql(), Sql.number(unit)));
    }

    @Override
    public Sql nth(ValueType type, Sql value, Sql order, Sql filter, int number) {
        if (type == ValueType.TEXT_SET || type == ValueType.PLACE) {
            // Arrays of arrays would have to be of one length, so these are texts. There is no NULL in them: where a
            // host has set array_nulls to off, that would be read as a text.
            Sql array = type == ValueType.TEXT_SET ? comparable(value) : value;
            Sql texts = nth(ValueType.TEXT, Sql.of("CAST({} AS text)", array), order, filter, number);
            return Sql.of(type == ValueType.PLACE ? "CAST({} AS double precision[])" : "CAST({} AS text[])", texts);
        }
        return Sql.of("(array_agg({} ORDER BY {}) FILTER (WHERE {}))[{}]", value, order, filter, Sql.number(number));
    }

    @Override
    public Sql split(Sql text, String separator) {
        return Sql.of("string_to_array({}, {})", text, text(separator));
    }

    /** The starts stand in a subquery of their own, so that they are read once. */
    @Override
    public Sql inRanges(Sql rows, Sql number, Sql starts) {
        return Sql.of(
                "{} AS e CROSS JOIN LATERAL (SELECT width_bucket({},"
                        + " (SELECT CAST({} AS bigint[]))) AS period) AS p",
                rows,
                number,
                split(starts, ","));
    }

    @Override
    public Optional<Sql> keepsPresent(Sql table, String column) {
        return Optional.of(constraint("a.attnotnull", table, column));
    }

    @Override
    public Optional<Sql> keepsUnique(Sql table, String column) {
        return Optional.of(constraint(
                "EXISTS (SELECT FROM pg_catalog.pg_index AS i WHERE i.indrelid = r.oid AND i.indkey[0] = a.attnum"
                        + " AND i.indisunique AND i.indisvalid AND i.indimmediate AND i.indpred IS NULL AND i.indnkeyatts = 1)",
                table,
                column));
    }

    /**
     * What holds of a table that others inherit from need not hold of their rows, unless they are its partitions. Of rows that stand
     * elsewhere the database sees to nothing, whatever is declared.
     */
    private Sql constraint(String condition, Sql table, String column) {
        return Sql.of(
                "EXISTS (SELECT FROM pg_catalog.pg_class AS r JOIN pg_catalog.pg_attribute AS a ON a.attrelid = r.oid"
                        + " WHERE r.oid = to_regclass({}) AND a.attname = {} AND r.relkind <> 'f'"
                        + " AND (r.relkind = 'p' OR NOT r.relhassubclass)"
                        + " AND NOT EXISTS (SELECT FROM pg_catalog.pg_partition_tree(r.oid) AS part"
                        + " JOIN pg_catalog.pg_class AS f ON f.oid = part.relid WHERE f.relkind = 'f') AND "
                        + condition + ")",
                text(table.text()),
                text(column));
    }

    @Override
    public Sql failure(Sql text) {
        return Sql.of("CAST({} AS boolean)", text);
    }

    /**
     * In auto-commit mode the driver fetches all rows at once. That a connection only reads, or does not, cannot be said within a
     * transaction; so saying again what it is finds out about one that the host has begun, before a statement would break it.
     */
    @Override
    public void begin(Connection connection, boolean readOnly) throws SQLException {
        connection.setReadOnly(connection.isReadOnly());
        connection.setAutoCommit(false);
        try (Statement begin = connection.createStatement()) {
            boolean unused = begin.execute(
                    "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ" + (readOnly ? ", READ ONLY" : "") + ALL_DIGITS);
        } catch (SQLException e) {
            try {
                connection.setAutoCommit(true);
            } catch (SQLException next) {
                e.addSuppressed(next);
            }
            throw e;
        }
    }

    /** Unless the server was built to have others. */
    @Override
    public OptionalInt longestName() {
        return OptionalInt.of(63);
    }

    @Override
    public Sql isTable(Optional<String> schema, String name) {
        Sql found = Sql.join(
                ".",
                Stream.concat(schema.stream(), Stream.of(name)).map(Sql::name).toList());
        return Sql.of(
                "SELECT relkind IN ('r', 'p') FROM pg_catalog.pg_class WHERE oid = to_regclass({})",
                text(found.text()));
    }

    /** Of two that make a table at once, one fails, even if each makes it only where it is not there. */
    @Override
    public Optional<Sql> lockName(String table) {
        return Optional.of(Sql.of("SELECT pg_advisory_xact_lock(hashtext('segmentkit'), hashtext({}))", text(table)));
    }

    @Override
    public Optional<Sql> lock(Sql table) {
        return Optional.of(Sql.of("LOCK TABLE {} IN SHARE ROW EXCLUSIVE MODE", table));
    }

    /** Files would be the server's, and writing them a right of few. */
    @Override
    public Optional<Sql> export(Sql query, String path, String format) {
        return Optional.empty();
    }
}
