package dev.segmentkit.sql.internal.run;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.List;
import java.util.Optional;

/**
 * Tables that a run writes to, and how it waits for others that write to the same.
 *
 * @param create makes them where they are not there
 * @param making the query that lets one run after the other make them, if there is one
 * @param writing the statement that lets one run after the other write to them, if there is one
 */
public record StayingTables(List<Sql> create, Optional<Sql> making, Optional<Sql> writing) {
    /** None at all. */
    public static final StayingTables NONE = new StayingTables(List.of(), Optional.empty(), Optional.empty());

    /** Tables. */
    public StayingTables {
        create = ImmutableList.copyOf(create);
    }

    /**
     * Tables, one of which stands for all of them.
     *
     * @param name its name, without a schema: that of a table is not always said
     * @param table the same table, as statements name it
     */
    public static StayingTables of(Dialect dialect, String name, Sql table, List<Sql> create) {
        return new StayingTables(create, dialect.lockName(name), dialect.lock(table));
    }
}
