package dev.segmentkit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.engine.SegmentEngine;
import dev.segmentkit.testkit.random.World;
import dev.segmentkit.testkit.random.WorldGenerator;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run over many contacts gives each of them the segments that the engine gives it. */
class ManyContactsTest {
    /** So many segments that they are counted in packed sums. */
    private static final int MANY = 8;

    @ParameterizedTest
    @EnumSource
    void all_are_classified_as_in_memory(Database database) throws Exception {
        World world = new WorldGenerator(24, 500, 1, 10).next(new Random(1));
        Storable storable = new Storable(database, world.vocabulary());
        List<Contact> contacts = world.contacts().stream().map(storable::of).toList();
        Instant asOf = world.moments().get(0);
        try (Connection connection = database.connect()) {
            TableWorld tables =
                    new TableWorld(database, world.vocabulary(), DecimalDigits.neededBy(contacts, world.vocabulary()));
            tables.create(connection);
            fill(connection, tables, contacts);
            SegmentCatalog catalog = answeredBy(SqlSegments.compile(world.catalog(), tables.binding(), connection));
            assertThat(catalog.segments()).hasSizeGreaterThanOrEqualTo(MANY);
            SegmentEngine<Contact> engine = SegmentEngine.compile(catalog, Binding.ofContacts(world.vocabulary()));
            Map<String, List<Segment>> expected = new HashMap<>();
            contacts.forEach(contact -> expected.put(contact.id(), engine.classify(contact, asOf)));
            Map<String, List<Segment>> found = new HashMap<>();
            JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), tables.binding(), catalog)
                    .classify(asOf, found::put);
            assertThat(found).isEqualTo(expected);
            assertThat(outcome.failed()).isZero();
            assertThat(outcome.answered()).isPositive();
            assertThat(outcome.finished()).isPositive();
        }
    }

    /** The segments that leave no contact open as such. */
    private static SegmentCatalog answeredBy(SqlSegments segments) {
        return SegmentCatalog.of(segments.capabilities().stream()
                .filter(Capability::isExact)
                .map(Capability::segment)
                .toList());
    }

    /** In one transaction, which is much faster. */
    private static void fill(Connection connection, TableWorld tables, List<Contact> contacts) throws SQLException {
        connection.setAutoCommit(false);
        tables.fill(connection, contacts);
        connection.commit();
        connection.setAutoCommit(true);
    }
}
