package dev.segmentkit.sql.internal.dialect;

import com.google.common.base.Strings;
import dev.segmentkit.sql.internal.fragment.Bind;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** DuckDB: texts are ordered by code point, decimals have at most 38 digits, and whole numbers 128 bits. */
public final class DuckDb implements Dialect {
    /** So many characters has what comes after the year of a date. */
    private static final int MONTH_AND_DAY = 6;

    /** How infinite moments are sent, of which there are no microseconds: more than any other has. */
    private static final long INFINITE = Long.MAX_VALUE;

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT);

    @Override
    public String name() {
        return "DuckDB";
    }

    @Override
    public ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException {
        return DuckDbTypes.column(
                columns.getColumnTypeName(column), columns.getPrecision(column), columns.getScale(column));
    }

    /** Nobody is kept from reading. Collations are not listed, and to override them costs nothing. */
    @Override
    public Sql columns(Sql table) {
        return Sql.of("SELECT column_name, TRUE, TRUE FROM (DESCRIBE {})", table);
    }

    @Override
    public boolean repeatsSubqueries() {
        return false;
    }

    @Override
    public boolean packsCounts() {
        return true;
    }

    @Override
    public String type(SqlType type) {
        return DuckDbTypes.name(type);
    }

    @Override
    public ExactNumber number(BigDecimal number) {
        return decimals().number(number);
    }

    /**
     * Bound as a text. The driver takes a date for one of the calendar that changed in 1582, which has no years before the first
     * and lacks ten days, and for midnight in the zone of the virtual machine, in which a day may be missing.
     */
    @Override
    public Sql date(LocalDate date) {
        int year = date.getYear();
        String iso = date.toString();
        String text = Strings.padStart(Integer.toString(year > 0 ? year : 1 - year), 4, '0')
                + iso.substring(iso.length() - MONTH_AND_DAY)
                + (year > 0 ? "" : " (BC)");
        return new Sql("CAST(? AS DATE)", List.of(new Bind(Bind.Kind.TEXT, text)));
    }

    /** Local times as texts, too: the driver moves those that clocks of the zone of the virtual machine skip. */
    @Override
    public Sql bound(SqlType type, Object value) {
        return type.equals(SqlType.LOCAL_MOMENT)
                ? new Sql(
                        "CAST(? AS TIMESTAMP)", List.of(new Bind(Bind.Kind.TEXT, LOCAL.format((LocalDateTime) value))))
                : Dialect.super.bound(type, value);
    }

    @Override
    public boolean holds(String text) {
        return Characters.areWhole(text);
    }

    @Override
    public Sql textColumn(Sql column) {
        return Sql.of("({} COLLATE \"binary\")", column);
    }

    @Override
    public Sql length(Sql text) {
        return Sql.of("length({})", text);
    }

    @Override
    public Sql contains(Sql text, Sql part) {
        return Sql.of("contains({}, {})", text, part);
    }

    @Override
    public Sql endsWith(Sql text, Sql part) {
        return Sql.of("suffix({}, {})", text, part);
    }

    @Override
    public Sql version(Sql text) {
        return textColumn(VersionKey.of(
                text,
                identifiers -> Sql.of(
                        "array_to_string(list_transform(string_split({}, '.'), lambda i: {}), '')",
                        identifiers,
                        VersionKey.identifier(Sql.of("i"), Sql.of("regexp_full_match(i, '[0-9]+')")))));
    }

    @Override
    public Json json() {
        return new DuckDbJson(this);
    }

    @Override
    public RegexSyntax regexSyntax() {
        return RegexSyntax.RE2;
    }

    @Override
    public Sql matches(Sql text, String regularExpression) {
        return Sql.of("regexp_matches({}, {})", text, text(regularExpression));
    }

    /** Lists have no collations. */
    @Override
    public Sql setColumn(Sql column, boolean hasOwnCollation) {
        return column;
    }

    @Override
    public Sql set(List<Sql> values) {
        return Sql.of("[{}]", Sql.join(", ", values));
    }

    @Override
    public Sql hasAny(Sql set, Sql wanted) {
        return Sql.of("list_has_any({}, {})", set, wanted);
    }

    @Override
    public Sql hasAll(Sql set, Sql wanted) {
        return Sql.of("list_has_all({}, {})", set, wanted);
    }

    @Override
    public Sql size(Sql set) {
        return Sql.of("len(list_distinct({}))", set);
    }

    /** Whatever collation a host has set for all texts. */
    @Override
    public String columnOfTexts() {
        return type(SqlType.TEXT) + " COLLATE \"binary\"";
    }

    /** As bytes, since texts in lists are equal by the collation that a host has set for all texts. */
    @Override
    public Sql comparable(Sql set) {
        return Sql.of(
                "list_sort(list_distinct(list_transform({}, lambda text: encode(text))), 'ASC', 'NULLS FIRST')", set);
    }

    @Override
    public ExactNumber product(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        return decimals().product(one, other, doubts);
    }

    @Override
    public ExactNumber sum(ExactNumber one, ExactNumber other, Consumer<Sql> doubts) {
        return decimals().sum(one, other, doubts);
    }

    @Override
    public Sql compared(ExactNumber one, String operator, ExactNumber other, Consumer<Sql> doubts) {
        return decimals().compared(one, operator, other, doubts);
    }

    @Override
    public ExactNumber fitted(ExactNumber number, int digits, int scale) {
        return decimals().fitted(number, digits, scale);
    }

    /** The function is NULL over no rows, and over rows of which nothing is known. */
    @Override
    public Sql count(Sql condition) {
        return Sql.of("CAST(COALESCE(count_if({}), 0) AS BIGINT)", condition);
    }

    /**
     * What is equal bit by bit is gathered first and counted then, which is far cheaper than an aggregate over different values;
     * texts are gathered in one text, which is cheaper than a list. Zeros are not equal bit by bit, nor are sets.
     */
    @Override
    public Aggregate distinct(ValueType type, Sql value) {
        return switch (type) {
            case REAL, PLACE, TEXT_SET -> Dialect.super.distinct(type, value);
            case TEXT ->
                new Aggregate(
                        Sql.of("string_agg(replace(replace({}, '\\', '\\\\'), chr(31), '\\s'), chr(31))", value),
                        "list_unique(string_split({}, chr(31)))");
            default -> new Aggregate(Sql.of("list({})", value), "list_unique({})");
        };
    }

    @Override
    public ExactNumber total(ExactNumber number) {
        return decimals().total(number);
    }

    private DuckDbDecimals decimals() {
        return new DuckDbDecimals(this);
    }

    @Override
    public Optional<ExactNumber> exact(Sql real) {
        return Optional.empty();
    }

    @Override
    public Sql isNoNumber(Sql real) {
        return Sql.of("NOT isfinite({})", real);
    }

    @Override
    public Optional<Sql> isNoDecimal(Sql decimal) {
        return Optional.empty();
    }

    @Override
    public Sql moment(Sql local, Sql secondsAhead) {
        return Sql.of("timezone('UTC', {} - to_seconds({}))", local, secondsAhead);
    }

    /**
     * As microseconds: given a moment, the driver goes by way of the local time of the virtual machine's zone, and comes out an hour off
     * around the changes of its clocks.
     */
    @Override
    public Sql sent(Sql moment) {
        return Sql.of(
                "COALESCE(epoch_us({}), CASE WHEN {} IS NOT NULL THEN {} END)", moment, moment, Sql.number(INFINITE));
    }

    @Override
    public @Nullable Instant received(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        if (row.wasNull()) {
            return null;
        }
        return micros == INFINITE ? Instant.MAX : Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    @Override
    public ExactNumber micros(Sql from, Sql to) {
        return ExactNumber.whole(Sql.of("(epoch_us({}) - epoch_us({}))", to, from));
    }

    @Override
    public Sql later(Sql moment, Duration duration) {
        return Sql.of("({} + to_minutes({}))", moment, Sql.number(duration.toMinutes()));
    }

    @Override
    public Sql startOf(ChronoUnit dayOrHour, Sql moment) {
        String field = dayOrHour == ChronoUnit.DAYS ? "day" : "hour";
        return Sql.of("timezone('UTC', date_trunc('" + field + "', timezone('UTC', {})))", moment);
    }

    @Override
    public ExactNumber quotient(ExactNumber micros, long unit) {
        return ExactNumber.whole(Sql.of("({} // {})", micros.sql(), Sql.number(unit)));
    }

    @Override
    public Sql nth(ValueType type, Sql value, Sql order, Sql filter, int number) {
        return Sql.of("(list({} ORDER BY {}) FILTER (WHERE {}))[{}]", value, order, filter, Sql.number(number));
    }

    @Override
    public Sql split(Sql text, String separator) {
        return Sql.of("string_split({}, {})", text, text(separator));
    }

    @Override
    public Sql inRanges(Sql rows, Sql number, Sql starts) {
        return Sql.of(
                "{} AS e ASOF JOIN (SELECT unnest(CAST({} AS BIGINT[])) AS period) AS p" + " ON {} >= p.period",
                rows,
                split(starts, ","),
                number);
    }

    @Override
    public Sql failure(Sql text) {
        return Sql.of("CAST(error({}) AS BOOLEAN)", text);
    }

    /** The driver knows no transactions that only read, so the transaction is begun by a statement. */
    @Override
    public void begin(Connection connection, boolean readOnly) throws SQLException {
        try (Statement begin = connection.createStatement()) {
            boolean unused = begin.execute(readOnly ? "BEGIN TRANSACTION READ ONLY" : "BEGIN TRANSACTION");
        }
    }

    @Override
    public OptionalInt longestName() {
        return OptionalInt.empty();
    }

    /** Names are equal without regard to the case of ASCII's letters. What stands for a schema may be a database, too. */
    @Override
    public Sql isTable(Optional<String> schema, String name) {
        Sql place = schema.map(in -> Sql.of(
                        "CASE WHEN {} = {} AND database_name IN ('temp', current_database()) THEN 1"
                                + " WHEN {} = {} AND schema_name = 'main' THEN 2 END",
                        lower(Sql.of("schema_name")),
                        lower(text(in)),
                        lower(Sql.of("database_name")),
                        lower(text(in))))
                .orElse(Sql.of("CASE database_name WHEN 'temp' THEN 0"
                        + " WHEN current_database() THEN list_position(current_schemas(TRUE), schema_name) END"));
        return Sql.of(
                "SELECT is_table FROM (SELECT is_table, {} AS place FROM ("
                        + "SELECT database_name, schema_name, table_name AS name, TRUE AS is_table FROM duckdb_tables()"
                        + " UNION ALL SELECT database_name, schema_name, view_name, FALSE FROM duckdb_views())"
                        + " WHERE {} = {}) WHERE place IS NOT NULL ORDER BY place ASC LIMIT 1",
                place,
                lower(Sql.of("name")),
                lower(text(name)));
    }

    private static Sql lower(Sql text) {
        return Sql.of("translate({}, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')", text);
    }

    @Override
    public Optional<Sql> lockName(String table) {
        return Optional.empty();
    }

    /** There are no locks: one process alone has a database open for writing. */
    @Override
    public Optional<Sql> lock(Sql table) {
        return Optional.empty();
    }

    /** A path cannot be bound; it is quoted as a text is. */
    @Override
    public Optional<Sql> export(Sql query, String path, String format) {
        Sql file = new Sql("'" + path.replace("'", "''") + "'", List.of());
        return Optional.of(Sql.of("COPY ({}) TO {} (FORMAT " + format + ")", query, file));
    }
}
