package dev.segmentkit.examples.retail;

import dev.segmentkit.examples.retail.database.ShopDatabase;
import dev.segmentkit.examples.retail.load.UnreadableDataException;
import dev.segmentkit.examples.retail.print.SizeReport;
import dev.segmentkit.sql.JdbcSegments;
import dev.segmentkit.sql.JdbcSizes;
import dev.segmentkit.sql.table.TableBinding;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a database says of a shop's files, and what the user should know of that. */
final class DatabaseReport {
    private static final int MOST_LINES = 10;

    private final ShopDatabase database;
    private final PrintWriter err;

    DatabaseReport(ShopDatabase database, PrintWriter err) {
        this.database = database;
        this.err = err;
    }

    /** The rows that are left out, since they cannot be read. */
    void printUnreadable(boolean strict) throws SQLException, UnreadableDataException {
        List<String> rows = database.unreadableRows();
        if (strict && !rows.isEmpty()) {
            throw new UnreadableDataException(rows.get(0));
        }
        rows.stream().limit(MOST_LINES).forEach(row -> err.println("refused: " + row));
        if (rows.size() > MOST_LINES) {
            line("  and %,d more", rows.size() - MOST_LINES);
        }
    }

    void print(AsOf asOf) {
        line("as of %s, %s", asOf.instant(), asOf.origin());
    }

    SizeReport sizes(Segmentation<?> segmentation, TableBinding tables, Instant asOf) throws SQLException {
        JdbcSegments segments = JdbcSegments.open(database::connect, tables, segmentation.catalog())
                .reportingFailures(failure -> err.println("refused: " + failure));
        JdbcSizes sizes = segments.sizes(asOf);
        line(
                "%,d contacts answered in the database, %,d in memory",
                sizes.outcome().answered(), sizes.outcome().finished());
        return new SizeReport(asOf, database.contacts(), segmentation.sizes(sizes::size));
    }

    private void line(String format, Object... arguments) {
        err.printf(Locale.ROOT, format + "%n", arguments);
    }
}
