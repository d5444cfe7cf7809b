package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.Attributes.textSet;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.event;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.dsl.Segments.sizeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PostgreSQL's arrays have any number of dimensions in one column, and are the set of their texts, whoever looks. */
class ArraysTest {
    private interface Visit {}

    private static final TextAttribute<Contact> NAME = text("name");
    private static final TextSetAttribute<Contact> TAGS = textSet("tags");

    private static void check(Connection connection, Condition test, String... expected) throws SQLException {
        Segment told = segment("told").where(test).build();
        Segment read = segment("read")
                .where(test.or(attribute(NAME).matches("\\p{Greek}+")))
                .build();
        JdbcSegments segments = JdbcSegments.open(
                new OneConnection(connection),
                TableBinding.to("people")
                        .id("id")
                        .attribute(TAGS, "tags")
                        .attribute(NAME, "name")
                        .build(),
                SegmentCatalog.of(told, read));
        for (Segment segment : List.of(told, read)) {
            List<String> members = new ArrayList<>();
            assertThat(segments.members(segment, Instant.EPOCH, members::add).failures())
                    .isEmpty();
            assertThat(members).as("%s", segment).containsExactlyInAnyOrder(expected);
        }
    }

    @Test
    void dimensions_do_not_matter() throws Exception {
        try (Connection connection = Database.POSTGRESQL.connect()) {
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE people (id varchar, tags text[], name varchar)",
                    "INSERT INTO people VALUES ('one', '{a,b}', '1'), ('two', '{{a,b},{c,NULL}}', '1'),"
                            + " ('three', '{{{c}}}', '1'), ('from 5', '[5:6]={a,c}', '1'), ('empty', '{}', '1')");
            check(connection, attribute(TAGS).contains("a"), "one", "two", "from 5");
            check(connection, attribute(TAGS).hasAllOf("a", "c"), "two", "from 5");
            check(connection, attribute(TAGS).hasNoneOf("a", "b"), "three", "empty");
            check(connection, sizeOf(TAGS).is(3), "two");
            check(connection, sizeOf(TAGS).is(0), "empty");
        }
    }

    /** To a host that has set so, the text of an array that has a NULL is one that has the text of four letters. */
    @Test
    void null_is_no_text() throws Exception {
        EventType<Visit> visit = EventType.named("visit");
        TextSetAttribute<Visit> seen = visit.textSet("seen");
        Segment nulls = segment("nulls")
                .where(event(visit).ever().last().property(seen).contains("NULL"))
                .build();
        TableBinding binding = TableBinding.to("guests")
                .id("id")
                .events(
                        visit,
                        "visits",
                        table -> table.contact("guest")
                                .uniqueId("id")
                                .occurredAt("moment")
                                .property(seen, "seen"))
                .build();
        try (Connection connection = Database.POSTGRESQL.connect()) {
            SqlRows.run(
                    connection,
                    "CREATE TEMPORARY TABLE guests (id text)",
                    "CREATE TEMPORARY TABLE visits (id bigint, guest text, moment timestamptz, seen text[])",
                    "INSERT INTO guests VALUES ('text'), ('none'), ('both'), ('missing')",
                    "INSERT INTO visits VALUES (1, 'text', '1969-01-01', ARRAY['NULL', 'a']), (2, 'none', '1969-01-01', ARRAY[NULL, 'a']),"
                            + " (3, 'both', '1969-01-01', ARRAY['NULL', NULL]), (4, 'missing', '1969-01-01', NULL)",
                    "SET array_nulls = off");
            List<String> members = new ArrayList<>();
            JdbcOutcome outcome = JdbcSegments.open(new OneConnection(connection), binding, SegmentCatalog.of(nulls))
                    .members(nulls, Instant.EPOCH, members::add);
            assertThat(outcome.finished()).isZero();
            assertThat(members).containsExactlyInAnyOrder("text", "both");
        }
    }
}
