package dev.segmentkit.sql.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.sql.Database;
import dev.segmentkit.sql.Expressions;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.Column;
import dev.segmentkit.sql.table.InvalidTablesException;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.sql.table.TableProblem;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What does not fit is said all at once, and the database is left as it was. */
class SchemaReaderTest {
    private interface Purchase {}

    private static final TextAttribute<Contact> COUNTRY = Attributes.text("country");
    private static final WholeNumberAttribute<Contact> AGE = Attributes.wholeNumber("age");
    private static final MomentAttribute<Contact> SIGNED_UP = Attributes.moment("signed up");
    private static final EventType<Purchase> PURCHASE = EventType.named("purchase");

    @ParameterizedTest
    @EnumSource
    void allProblemsAreSaidAtOnce(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            run(
                    expressions,
                    "CREATE TEMPORARY TABLE people (id BOOLEAN, county VARCHAR, age VARCHAR, since TIMESTAMP, up TIMESTAMP)");
            List<String> problems = problems(
                    expressions,
                    TableBinding.to("people")
                            .id("id")
                            .historyKnownSince("since")
                            .attribute(COUNTRY, "country")
                            .attribute(AGE, "age")
                            .attribute(SIGNED_UP, "up")
                            .build());
            String local = database == Database.DUCKDB ? "TIMESTAMP" : "timestamp";
            assertThat(problems)
                    .containsExactly(
                            "table \"people\", column \"id\" (the contact's id): found the type %s, expected one that holds text or labels such as UUIDs or whole numbers"
                                    .formatted(database == Database.DUCKDB ? "BOOLEAN" : "bool"),
                            "table \"people\", column \"since\" (since when histories are known): found local times (%s), expected moments; say whose local times they are with Column.named(...).inZone(...)"
                                    .formatted(local),
                            "table \"people\" (attribute 'country'): found no column \"country\", expected one of its columns; did you mean 'county'?",
                            "table \"people\", column \"age\" (attribute 'age'): found the type %s, expected one that holds a whole number"
                                    .formatted(database == Database.DUCKDB ? "VARCHAR" : "varchar"),
                            "table \"people\", column \"up\" (attribute 'signed up'): found local times (%s), expected moments; say whose local times they are with Column.named(...).inZone(...)"
                                    .formatted(local));
            run(expressions, "DROP TABLE people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatLackWhatTheyNeedAreCounted(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            run(expressions, "CREATE TEMPORARY TABLE people (id VARCHAR)");
            run(expressions, "INSERT INTO people VALUES ('a'), (NULL)");
            run(expressions, "CREATE TEMPORARY TABLE bought (who VARCHAR, id BIGINT, moment TIMESTAMP, kind VARCHAR)");
            run(
                    expressions,
                    "INSERT INTO bought VALUES ('a', 1, NULL, 'x'), ('a', 2, NULL, 'x'), (NULL, 3, NULL, 'y'), (NULL, 4, '2024-01-01', 'x')");
            assertThat(problems(
                            expressions,
                            TableBinding.to("people")
                                    .id("id")
                                    .events(
                                            PURCHASE,
                                            "bought",
                                            bought -> bought.contact("who")
                                                    .id("id")
                                                    .occurredAt(Column.named("moment")
                                                            .inZone(ZoneId.of("Europe/Berlin")))
                                                    .ofType("kind", "x"))
                                    .build()))
                    .containsExactly(
                            "table \"people\", column \"id\": found 1 row without the contact's id, expected one in every row; bind a view that leaves the others out",
                            "table \"bought\", column \"who\": found 1 row without a contact, expected one in every row; bind a view that leaves the others out",
                            "table \"bought\", column \"moment\": found 2 rows without a moment, expected one in every row; bind a view that leaves the others out");
            run(expressions, "DROP TABLE people");
            run(expressions, "DROP TABLE bought");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTableDoesNotSpoilATransaction(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            expressions.connection().setAutoCommit(false);
            assertThat(problems(expressions, TableBinding.to("nowhere").id("id").build()))
                    .singleElement()
                    .asString()
                    .startsWith("table \"nowhere\": found no such table: ")
                    .endsWith(", expected a table or view that the connection can read");
            if (database == Database.POSTGRESQL) {
                assertThat(expressions.rows(Sql.of("SELECT 1"))).hasSize(1);
            }
            expressions.connection().rollback();
        }
    }

    private static List<String> problems(Expressions expressions, TableBinding binding) {
        return catchThrowableOfType(InvalidTablesException.class, () -> {
                    Schema unused = SchemaReader.read(expressions.connection(), expressions.dialect(), binding);
                })
                .problems()
                .stream()
                .map(TableProblem::toString)
                .toList();
    }

    private static void run(Expressions expressions, String sql) throws SQLException {
        try (Statement statement = expressions.connection().createStatement()) {
            boolean unused = statement.execute(sql);
        }
    }
}
