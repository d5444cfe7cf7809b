package dev.segmentkit.benchmarks.database;

import dev.segmentkit.Segment;
import dev.segmentkit.sql.SqlSegments;
import dev.segmentkit.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How many members segments have, by this library's statements. */
record Sizes(SqlSegments segments) {
    /** The statement about some segments: one row, with a column for each. */
    PreparedStatement prepare(Connection connection, List<Segment> asked) throws SQLException {
        SqlStatement truths = segments.truths(asked, Shop.AS_OF);
        String counts = IntStream.range(0, asked.size())
                .mapToObj(i -> "count(CASE WHEN s%s THEN 1 END)".formatted(i))
                .collect(Collectors.joining(", "));
        PreparedStatement statement =
                connection.prepareStatement("SELECT %s FROM (%s) WHERE NOT open".formatted(counts, truths.text()));
        int index = 1;
        for (Object value : truths.values()) {
            statement.setObject(index++, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
