package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Bind;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Version;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a database writes in its own way. Expressions are NULL where a value that they look at is; so SQL's three values are those of
 * criteria. What a database cannot say exactly is refused with {@link NotExactException}.
 */
public interface Dialect {
    /** The product's name, as messages write it. */
    String name();

    /** What a column of a result holds, by the driver's metadata. */
    ColumnType columnType(ResultSetMetaData columns, int column) throws SQLException;

    /**
     * The query for the columns of a table: the name of each, whether it may be read, and whether its texts may be compared in a way
     * of their own. It fails, or has no rows, if there is no such table.
     *
     * @param table the table's name, as a statement writes it
     */
    Sql columns(Sql table);

    /** Whether a column of a subquery is worked out again wherever it stands. */
    boolean repeatsSubqueries();

    /** Whether one sum of packed numbers is cheaper than many filtered counts. */
    boolean packsCounts();

    /** How a type is written. */
    String type(SqlType type);

    /** The type of a column that is made for texts which are the same only if they have the same characters. */
    default String columnOfTexts() {
        return type(SqlType.TEXT);
    }

    /** A statement, prepared, with its values; to be closed by the caller. */
    default PreparedStatement prepared(Connection connection, Sql sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        try {
            int index = 1;
            for (Bind bind : sql.binds()) {
                statement.setObject(index++, bind.taken());
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    /** A value of that type, bound. */
    default Sql bound(SqlType type, Object value) {
        return new Sql("CAST(? AS " + type(type) + ")", List.of(new Bind(type.kind(), value)));
    }

    /** A text, bound. */
    default Sql text(String text) {
        return bound(SqlType.TEXT, text);
    }

    /** A whole number, bound. */
    default Sql whole(long number) {
        return bound(SqlType.WHOLE_NUMBER, number);
    }

    /** A moment, bound. */
    default Sql moment(Instant moment) {
        return bound(SqlType.MOMENT, moment);
    }

    /** A date, bound. */
    default Sql date(LocalDate date) {
        return bound(SqlType.DATE, date);
    }

    /**
     * A number, bound.
     *
     * @throws NotExactException if it has more digits than the database has
     */
    ExactNumber number(BigDecimal number);

    /** Whether a text can stand in the database at all. */
    boolean holds(String text);

    /** A column of texts, in the order of code points. */
    Sql textColumn(Sql column);

    /** How many code points a text has. */
    Sql length(Sql text);

    /** Whether a text contains another; both not NULL. */
    Sql contains(Sql text, Sql part);

    /** Whether a text starts with another. */
    default Sql startsWith(Sql text, Sql part) {
        return Sql.of("starts_with({}, {})", text, part);
    }

    /** Whether a text ends with another. */
    Sql endsWith(Sql text, Sql part);

    /** A version in a form whose order is that of versions (V9); what is no version may become anything. */
    Sql version(Sql text);

    /**
     * A version, bound, in the same form. Were it worked out by the database, each literal would be a subquery, and several hundred
     * of these take more of the stack than DuckDB is given by usual threads.
     */
    default Sql version(Version literal) {
        return text(VersionKey.of(literal));
    }

    /** Whether a text is no version. */
    default Sql isNoVersion(Sql text) {
        return matches(text, VersionKey.FORMAT).negated();
    }

    /** What can be told of JSON. */
    Json json();

    /** How regular expressions are written. */
    RegexSyntax regexSyntax();

    /** Whether a regular expression, in the database's own syntax, matches a part of a text. */
    Sql matches(Sql text, String regularExpression);

    /**
     * A column of sets of texts.
     *
     * @param hasOwnCollation whether its texts may be compared in a way of its own
     */
    Sql setColumn(Sql column, boolean hasOwnCollation);

    /** A set of texts, or a list of other values of one type; they keep their order. */
    Sql set(List<Sql> values);

    /** Whether a set has any text of another. */
    Sql hasAny(Sql set, Sql wanted);

    /** Whether a set has all texts of another. */
    Sql hasAll(Sql set, Sql wanted);

    /** How many different texts a set has, without NULL. */
    Sql size(Sql set);

    /** A set in a form that is equal for equal sets. */
    Sql comparable(Sql set);

    /** Two doubles as one value that is equal if both are; NULL if one of them is. */
    default Sql pair(Sql one, Sql other) {
        Sql both = set(List.of(Sql.of("{} + 0.0", one), Sql.of("{} + 0.0", other)));
        return Sql.of("CASE WHEN {} IS NOT NULL AND {} IS NOT NULL THEN {} END", one, other, both);
    }

    /** One of the doubles of a pair, counted from 1. */
    default Sql ofPair(Sql pair, int index) {
        return Sql.of("({})[{}]", pair, Sql.number(index));
    }

    /**
     * The product of two numbers.
     *
     * @param doubts takes a condition under which the database does not have the digits for it
     */
    ExactNumber product(ExactNumber one, ExactNumber other, Consumer<Sql> doubts);

    /** One number compared with another, by an operator of SQL. */
    Sql compared(ExactNumber one, String operator, ExactNumber other, Consumer<Sql> doubts);

    /** The sum of two numbers. */
    ExactNumber sum(ExactNumber one, ExactNumber other, Consumer<Sql> doubts);

    /** The same number, as one of so many digits, which suffice. */
    ExactNumber fitted(ExactNumber number, int digits, int scale);

    /** The aggregate that counts the rows of which a condition is TRUE. */
    default Sql count(Sql condition) {
        return Sql.of("count(CASE WHEN {} THEN 1 END)", condition);
    }

    /** The aggregate that counts different values of a type, without NULL; it may be NULL over no values. */
    default Aggregate distinct(ValueType type, Sql value) {
        return Aggregate.of(Sql.of("count(DISTINCT {})", type == ValueType.TEXT_SET ? comparable(value) : value));
    }

    /** The aggregate that sums a number. */
    ExactNumber total(ExactNumber number);

    /** A double as the exact number that it is; empty if the database has none that is. */
    Optional<ExactNumber> exact(Sql real);

    /** Whether a double is no number, or infinite. */
    Sql isNoNumber(Sql real);

    /** Whether a decimal is no number; empty if all are. */
    Optional<Sql> isNoDecimal(Sql decimal);

    /** The moment of a local time that is so many seconds ahead of UTC. */
    Sql moment(Sql local, Sql secondsAhead);

    /** A moment as {@link #received} reads it, whatever zone the virtual machine is in. */
    Sql sent(Sql moment);

    /**
     * Reads what {@link #sent} gives.
     *
     * @return the moment; null if it is missing, and {@link Instant#MAX} if it is infinite
     */
    @Nullable Instant received(ResultSet row, int column) throws SQLException;

    /** The microseconds from one moment to another. */
    ExactNumber micros(Sql from, Sql to);

    /** The moment so much later; whole minutes, earlier if negative. */
    Sql later(Sql moment, Duration duration);

    /** The beginning of the day or of the hour in which a moment lies, in UTC. */
    Sql startOf(ChronoUnit dayOrHour, Sql moment);

    /** The full units of so many microseconds in a number of microseconds that is not negative. */
    ExactNumber quotient(ExactNumber micros, long unit);

    /**
     * The n-th value of an aggregate, counted from 1, with the values that are NULL.
     *
     * @param type what the value is
     * @param value the value
     * @param order the order, as after ORDER BY
     * @param filter which rows count
     */
    Sql nth(ValueType type, Sql value, Sql order, Sql filter, int number);

    /** The parts of a text between separators, as a list of texts. */
    Sql split(Sql text, String separator);

    /**
     * Rows that go by the name of e, each with the range that a number of it lies in, as the column period of p.
     *
     * @param rows the name of the rows
     * @param number a number of a row, no smaller than the first of the starts
     * @param starts where the ranges begin: whole numbers, ascending, in a text with commas
     */
    Sql inRanges(Sql rows, Sql number, Sql starts);

    /**
     * Whether the database itself sees to it that all rows of a table have something in a column; empty if to ask is no cheaper than
     * to look.
     *
     * @param table the table's name, as statements write it
     */
    default Optional<Sql> keepsPresent(Sql table, String column) {
        return Optional.empty();
    }

    /** Whether it sees to it that no two rows of a table have the same in a column; empty as above. */
    default Optional<Sql> keepsUnique(Sql table, String column) {
        return Optional.empty();
    }

    /** An error with a text, where a boolean is expected; the text depends on a row. */
    Sql failure(Sql text);

    /**
     * Begins a transaction that sees one state of all tables until it ends, and in which rows are fetched piece by piece. Where the
     * connection is left in auto-commit mode, statements end the transaction. If it fails, the connection is
     * left in auto-commit mode.
     *
     * @param connection in auto-commit mode
     * @param readOnly whether the database is to refuse all writing; if not, that is left to how the host has set it
     * @throws SQLException if there is a transaction already, or the database fails
     */
    void begin(Connection connection, boolean readOnly) throws SQLException;

    /** How many bytes of UTF-8 a name has at most, if there is a limit: what is longer is cut off. */
    OptionalInt longestName();

    /**
     * The query for what goes by a name: one row, with whether it is a table. No row if there is nothing.
     *
     * @param schema the schema; if empty, those that the connection looks into
     */
    Sql isTable(Optional<String> schema, String name);

    /**
     * The query that keeps others that ask it about the same name waiting until the transaction ends, whether or not there is a table
     * of that name; empty if it knows none.
     */
    Optional<Sql> lockName(String table);

    /** The statement that keeps others from writing to a table until the transaction ends; empty if it knows none. */
    Optional<Sql> lock(Sql table);

    /**
     * The statement that writes the rows of a query into a file; empty if the database has no files of its own.
     *
     * @param path the file
     * @param format the name of the format, a constant of this library
     */
    Optional<Sql> export(Sql query, String path, String format);
}
