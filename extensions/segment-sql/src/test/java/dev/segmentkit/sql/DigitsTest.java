package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.real;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.segment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.RealAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a server sends, and in which order it has texts, is not left to how it was set up. */
class DigitsTest {
    private static final RealAttribute<Contact> WEIGHT = real("weight");
    private static final TextAttribute<Contact> NAME = text("name");
    private static final TableBinding BINDING = TableBinding.to("parcels")
            .id("id")
            .attribute(WEIGHT, "weight")
            .attribute(NAME, "name")
            .build();

    @Test
    void doubles_are_read_with_all_their_digits() throws Exception {
        Segment heavy = segment("heavy")
                .where(attribute(WEIGHT)
                        .isAtLeast(1.0000000000000002)
                        .or(attribute(NAME).matches("\\p{Greek}+")))
                .build();
        try (Connection connection = Database.POSTGRESQL.connect()) {
            for (String digits : List.of("-15", "0", "1", "3")) {
                SqlRows.run(
                        connection,
                        "SET extra_float_digits = " + digits,
                        "CREATE TEMPORARY TABLE parcels (id text, weight double precision, name text)",
                        "INSERT INTO parcels VALUES ('more', '1.0000000000000002', '1'), ('less', 1, '1')");
                List<String> members = new ArrayList<>();
                JdbcOutcome outcome = JdbcSegments.open(
                                new OneConnection(connection), BINDING, SegmentCatalog.of(heavy))
                        .members(heavy, Instant.EPOCH, members::add);
                assertThat(outcome.finished()).isEqualTo(1);
                assertThat(members).as(digits).containsExactly("more");
                assertThat(SqlRows.texts(connection, "SHOW extra_float_digits")).containsExactly(digits);
                SqlRows.run(connection, "DROP TABLE parcels");
            }
        }
    }

    @Test
    void texts_in_another_encoding_are_refused() throws Exception {
        Segment late = segment("late").where(attribute(NAME).isAtLeast("m")).build();
        try (Connection connection = Database.POSTGRESQL.connect()) {
            String url = connection.getMetaData().getURL();
            String user = connection.getMetaData().getUserName();
            SqlRows.run(
                    connection,
                    "CREATE DATABASE windows ENCODING 'WIN1252' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
            try (Connection windows =
                    DriverManager.getConnection(url.replaceFirst("/[^/?]*([?]|$)", "/windows$1"), user, "")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> SqlSegments.compile(SegmentCatalog.of(late), BINDING, windows))
                        .withMessage(
                                "segments run in databases of PostgreSQL whose encoding is UTF8, and that of this one is WIN1252");
            } finally {
                SqlRows.run(connection, "DROP DATABASE windows");
            }
        }
    }
}
