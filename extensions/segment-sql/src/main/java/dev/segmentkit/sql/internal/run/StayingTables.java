package dev.segmentkit.sql.internal.run;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.statement.StayingTable;
import dev.segmentkit.sql.internal.statement.Write;
import java.util.List;
import java.util.Optional;

/**
 * Tables that a run writes to, and how it waits for others that write to the same.
 *
 * @param tables the tables
 * @param making the query that lets one run after the other make them, if there is one
 * @param writing the statement that lets one run after the other write to them, if there is one
 */
public record StayingTables(List<StayingTable> tables, Optional<Sql> making, Optional<Write> writing) {
    /** None at all. */
    public static final StayingTables NONE = new StayingTables(List.of(), Optional.empty(), Optional.empty());

    /** Tables. */
    public StayingTables {
        tables = ImmutableList.copyOf(tables);
    }

    /**
     * Tables.
     *
     * @param last the one that stands for all of them when others have to wait
     */
    public static StayingTables of(Dialect dialect, List<StayingTable> tables, StayingTable last) {
        // Without the schema, which is not always said.
        return new StayingTables(
                tables,
                dialect.lockName(last.name().name()),
                dialect.lock(last.sql()).map(lock -> new Write("locking " + last.name(), lock)));
    }

    /** Their names, for messages. */
    String shown() {
        return tables.stream().map(table -> table.name().toString()).collect(joining(", "));
    }
}
