package dev.segmentkit.sql;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.check.DefinitionException;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.DuckDb;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.PostgreSql;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.render.ValidityQuery;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import dev.segmentkit.sql.internal.statement.Statements;
import dev.segmentkit.sql.table.TableBinding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/**
 * The segments of a catalogue as SQL over a host's tables. Answers are exactly those of the engine in memory; what a database cannot
 * answer exactly is refused by name. Immutable and thread-safe.
 *
 * <p>Statements trust that rows are as they were when the binding was checked: each contact in one row, and no contact or event without an
 * id. {@link JdbcSegments} looks again in each run.
 *
 * <p>Every method that takes asOf throws an IllegalArgumentException if that is not in the years 1 to 9999.
 */
public final class SqlSegments {
    private final Schema schema;
    private final SegmentCatalog catalog;
    private final Statements statements;

    private SqlSegments(Schema schema, SegmentCatalog catalog) {
        this.schema = schema;
        this.catalog = catalog;
        this.statements = new Statements(schema, catalog);
    }

    /**
     * Checks the binding against the database that the connection leads to, and makes statements in its dialect. The check reads the
     * ids of all contacts, and ids and moments of all events.
     *
     * @param connection to DuckDB or PostgreSQL; used for the check only, and not closed
     * @throws dev.segmentkit.sql.table.InvalidTablesException if tables or columns are missing or hold something else: all of it
     * @throws DefinitionException if the catalogue looks at something that is not bound
     * @throws IllegalArgumentException if the database is neither DuckDB nor PostgreSQL, or is one of PostgreSQL that is not in UTF-8
     * @throws SQLException if the database cannot be asked
     */
    public static SqlSegments compile(SegmentCatalog catalog, TableBinding binding, Connection connection)
            throws SQLException {
        DefinitionException.throwIfAny(catalog.check(binding.vocabulary()));
        return new SqlSegments(SchemaReader.read(connection, dialect(connection), binding), catalog);
    }

    private static Dialect dialect(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        return switch (product) {
            case "DuckDB" -> new DuckDb();
            case "PostgreSQL" -> postgreSql(connection);
            default ->
                throw new IllegalArgumentException(
                        "segments run in DuckDB and in PostgreSQL, and the connection leads to " + product);
        };
    }

    /** Only in UTF-8 is the order of bytes, which is that of the collation "C", the order of code points. */
    private static Dialect postgreSql(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT pg_catalog.getdatabaseencoding()")) {
            String encoding = rows.next() ? rows.getString(1) : "unknown";
            if (!"UTF8".equals(encoding)) {
                throw new IllegalArgumentException(
                        "segments run in databases of PostgreSQL whose encoding is UTF8, and that of this one is "
                                + encoding);
            }
            return new PostgreSql();
        }
    }

    /** The catalogue. */
    public SegmentCatalog catalog() {
        return catalog;
    }

    /** Of each segment, where it is worked out and why, in the order of the catalogue. */
    public List<Capability> capabilities() {
        return catalog.segments().stream().map(this::capability).toList();
    }

    /** Where a segment is worked out, and why. */
    public Capability capability(Segment segment) {
        return new Capability(
                segment,
                statements.refusals(catalog.own(segment)).stream()
                        .map(refusal -> new Capability.Refusal(refusal.criterion(), refusal.reason()))
                        .toList());
    }

    /**
     * One row for each contact: {@code id}, {@code open}, and a column for each segment, in the order of the catalogue: TRUE, FALSE,
     * or NULL for UNKNOWN. Where {@code open} is TRUE the database cannot tell, and the other columns say nothing.
     */
    public SqlStatement truths(Instant asOf) {
        return statement(statements.truths(catalog.segments(), asOf));
    }

    /** The same, of some segments of the catalogue only. */
    public SqlStatement truths(List<Segment> segments, Instant asOf) {
        return statement(statements.truths(segments.stream().map(catalog::own).toList(), asOf));
    }

    /**
     * One row for each contact: {@code id}, {@code open}, and a column for each segment with the moment until which the answer of
     * {@link #truths} surely holds if no data change; NULL if time alone never changes it. The moment is never late, and may be
     * early. Where {@code open} is TRUE the database cannot tell.
     *
     * @throws IllegalArgumentException if the database cannot tell of a segment, naming the reason
     */
    public SqlStatement validity(List<Segment> segments, Instant asOf) {
        List<Segment> own = segments.stream().map(catalog::own).toList();
        try {
            return statement(new ValidityQuery(schema, catalog, asOf).statement(own));
        } catch (NotExactException e) {
            throw new IllegalArgumentException(
                    "until when these segments hold cannot be said in %s: %s"
                            .formatted(schema.dialect().name(), e.reason()),
                    e);
        }
    }

    /**
     * One row for each member of a segment: {@code id}, as the table of contacts has it. It fails where it comes to a contact of whom
     * the database cannot tell; {@link JdbcSegments} answers those, too.
     *
     * @throws IllegalArgumentException if the database does not answer all of the segment, naming the parts
     */
    public SqlStatement members(Segment segment, Instant asOf) {
        return statement(statements.exactMembers(exact(segment), asOf));
    }

    /**
     * One row: {@code contacts}, the number of members. It fails where {@link #members} does.
     *
     * @throws IllegalArgumentException if the database does not answer all of the segment, naming the parts
     */
    public SqlStatement count(Segment segment, Instant asOf) {
        return statement(statements.exactCount(exact(segment), asOf));
    }

    /**
     * One row for each segment: {@code segment}, its id, and {@code contacts}, the number of members; in no particular order. It fails
     * where it comes to a contact of whom the database cannot tell.
     *
     * @throws IllegalArgumentException if the database does not answer all of a segment, naming the parts
     */
    public SqlStatement sizes(Instant asOf) {
        return statement(statements.exactSizes(
                catalog.segments().stream().map(this::exact).toList(), asOf));
    }

    private Segment exact(Segment segment) {
        Capability capability = capability(segment);
        if (!capability.isExact()) {
            throw new IllegalArgumentException(
                    "no statement alone answers segment %s; ask by way of JdbcSegments".formatted(capability));
        }
        return catalog.own(segment);
    }

    Schema schema() {
        return schema;
    }

    Statements statements() {
        return statements;
    }

    private SqlStatement statement(Sql sql) {
        return new SqlStatement(schema.dialect(), sql);
    }
}
