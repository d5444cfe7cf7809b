package dev.segmentkit.benchmarks.database;

import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.bulk.BulkClassification;
import dev.segmentkit.bulk.BulkOutcome;
import dev.segmentkit.bulk.SizeCounter;
import dev.segmentkit.engine.SegmentEngine;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The engine in memory, on one thread, over contacts that are read from the tables some thousands at a time. */
final class InMemory {
    private static final int AT_A_TIME = 10_000;

    private final SegmentCatalog catalog;
    private final BulkClassification<ShopContact> bulk;
    private final SizeCounter counter;
    private final List<ShopContact> batch = new ArrayList<>();
    private long classifying;

    /**
     * What it took.
     *
     * @param reading milliseconds from tables to objects
     * @param classifying milliseconds from objects to memberships
     * @param answers the number of members of each segment
     */
    record Outcome(double reading, double classifying, List<Long> answers) {}

    private InMemory(SegmentCatalog catalog) {
        this.catalog = catalog;
        this.bulk = BulkClassification.of(SegmentEngine.compile(catalog, ShopContact.binding()), Shop.AS_OF);
        this.counter = SizeCounter.of(catalog);
    }

    static Outcome run(SegmentCatalog catalog, DuckDBConnection connection) throws SQLException {
        return new InMemory(catalog).run(connection);
    }

    private Outcome run(DuckDBConnection connection) throws SQLException {
        long start = System.nanoTime();
        ShopReader.read(connection, this::add);
        classify();
        long total = System.nanoTime() - start;
        List<Long> answers = catalog.segments().stream()
                .map(segment -> counter.sizes().size(segment))
                .toList();
        return new Outcome((total - classifying) / 1e6, classifying / 1e6, answers);
    }

    private void add(ShopContact contact) {
        batch.add(contact);
        if (batch.size() == AT_A_TIME) {
            classify();
        }
    }

    private void classify() {
        long start = System.nanoTime();
        BulkOutcome outcome = bulk.classifyAll(batch, counter);
        if (outcome.failed() > 0) {
            throw new IllegalStateException(outcome.toString());
        }
        batch.clear();
        classifying += System.nanoTime() - start;
    }
}
