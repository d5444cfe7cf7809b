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
import dev.segmentkit.sql.table.TableName;
import dev.segmentkit.sql.table.TableProblem;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.MomentAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                            "table \"people\", column \"id\" (the contact's id): found the type %s, expected one that holds text or labels such as UUIDs or whole numbers; bind a view that casts it"
                                    .formatted(database == Database.DUCKDB ? "BOOLEAN" : "bool"),
                            "table \"people\", column \"since\" (since when histories are known): found local times (%s), expected moments; say whose local times they are with Column.named(...).inZone(...)"
                                    .formatted(local),
                            "table \"people\" (attribute 'country'): found no column \"country\", expected one of its columns; did you mean 'county'?",
                            "table \"people\", column \"age\" (attribute 'age'): found the type %s, expected one that holds a whole number; bind a view that casts it"
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
            run(expressions, "CREATE TEMPORARY TABLE bought (who VARCHAR, id BIGINT, moment TIMESTAMPTZ)");
            assertThat(problems(
                            expressions,
                            TableBinding.to("nowhere")
                                    .id("id")
                                    .events(
                                            PURCHASE,
                                            "bought",
                                            bought -> bought.contact("whom")
                                                    .id("id")
                                                    .occurredAt("moment"))
                                    .build()))
                    .hasSize(2)
                    .anySatisfy(
                            problem -> assertThat(problem)
                                    .startsWith(
                                            "table \"nowhere\": found no such table, expected a table or view that the connection can read"))
                    .contains(
                            "table \"bought\" (the contact of event 'purchase'): found no column \"whom\", expected one of its columns; did you mean 'who'?");
            assertThat(expressions.rows(Sql.of("SELECT 1"))).hasSize(1);
            expressions.connection().rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNameThatIsMeantIsSuggested(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            run(expressions, "CREATE SCHEMA crm");
            run(expressions, "CREATE TABLE crm.person (id BIGINT)");
            run(expressions, "CREATE TABLE customer (id BIGINT)");
            String stated = "; say TableName.of(\"crm\", \"person\")";
            assertThat(problems(expressions, to("crm.person")))
                    .singleElement()
                    .asString()
                    .endsWith(stated);
            assertThat(problems(expressions, to("person")))
                    .singleElement()
                    .asString()
                    .endsWith(stated);
            assertThat(problems(expressions, to("CUSTOMRE")))
                    .singleElement()
                    .asString()
                    .endsWith("; did you mean 'customer'?");
            run(expressions, "DROP TABLE crm.person");
            run(expressions, "DROP SCHEMA crm");
            run(expressions, "DROP TABLE customer");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsThatCannotBeReadAreAProblemOfTheirColumns(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            run(expressions, "CREATE TABLE imported (number VARCHAR)");
            run(expressions, "INSERT INTO imported VALUES ('a')");
            run(expressions, "CREATE VIEW people AS SELECT CAST(number AS BIGINT) AS id FROM imported");
            run(expressions, "CREATE TABLE bought (who BIGINT, id BIGINT, moment TIMESTAMPTZ)");
            run(expressions, "INSERT INTO bought VALUES (NULL, 1, TIMESTAMPTZ '2024-01-01 00:00:00+00')");
            TableBinding binding = TableBinding.to("people")
                    .id("id")
                    .events(
                            PURCHASE,
                            "bought",
                            bought -> bought.contact("who").id("id").occurredAt("moment"))
                    .build();
            String unread = "table \"people\", column \"id\": found rows that cannot be read: ";

            List<String> problems = problems(expressions, binding);
            assertThat(problems).hasSize(3);
            assertThat(problems.get(0))
                    .startsWith(unread)
                    .contains(
                            database == Database.DUCKDB ? "Conversion Error" : "invalid input syntax for type bigint");
            assertThat(problems.get(2)).startsWith("table \"bought\", column \"who\": found 1 row without a contact");

            expressions.connection().setAutoCommit(false);
            assertThat(problems(expressions, binding))
                    .hasSize(database == Database.DUCKDB ? 1 : 3)
                    .first()
                    .asString()
                    .startsWith(unread);
            expressions.connection().rollback();
            expressions.connection().setAutoCommit(true);
            run(expressions, "DROP VIEW people");
            run(expressions, "DROP TABLE imported");
            run(expressions, "DROP TABLE bought");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOfEventsThatIsNoTextIsAProblemAmongOthers(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            for (String type : List.of("BOOLEAN", "INTEGER", "DECIMAL(4, 2)")) {
                run(expressions, "CREATE TEMPORARY TABLE people (id BIGINT, country VARCHAR)");
                run(
                        expressions,
                        "CREATE TEMPORARY TABLE bought (who BIGINT, id BIGINT, moment TIMESTAMPTZ, kind %s)"
                                .formatted(type));
                run(expressions, "INSERT INTO bought VALUES (1, 1, TIMESTAMPTZ '2024-01-01 00:00:00+00', NULL)");
                assertThat(problems(
                                expressions,
                                TableBinding.to("people")
                                        .id("id")
                                        .attribute(COUNTRY, "contry")
                                        .events(
                                                PURCHASE,
                                                "bought",
                                                bought -> bought.contact("who")
                                                        .id("id")
                                                        .occurredAt("moment")
                                                        .ofType("kind", "buy"))
                                        .build()))
                        .hasSize(2)
                        .anySatisfy(problem -> assertThat(problem).contains("no column \"contry\""))
                        .anySatisfy(
                                problem -> assertThat(problem)
                                        .startsWith(
                                                "table \"bought\", column \"kind\" (the type of events): found the type ")
                                        .endsWith(
                                                ", expected one that holds text or labels such as UUIDs; bind a view that casts it"));
                run(expressions, "DROP TABLE people");
                run(expressions, "DROP TABLE bought");
            }
        }
    }

    @Test
    void idsWithoutEqualityAreAProblemAmongOthers() throws Exception {
        try (Expressions expressions = new Expressions(Database.POSTGRESQL)) {
            for (String type : List.of("json", "xml", "point")) {
                run(expressions, "CREATE TEMPORARY TABLE people (id %s, letter char(3))".formatted(type));
                assertThat(problems(
                                expressions,
                                TableBinding.to("people")
                                        .id("id")
                                        .attribute(COUNTRY, "letter")
                                        .build()))
                        .containsExactly(
                                "table \"people\", column \"id\" (the contact's id): found the type %s, expected one that holds text or labels such as UUIDs or whole numbers; bind a view that casts it"
                                        .formatted(type),
                                "table \"people\", column \"letter\" (attribute 'country'): found the type char(n), whose texts are filled up with blanks, expected one that holds a text; bind a view that casts it");
                run(expressions, "DROP TABLE people");
            }
        }
    }

    /** The driver reads such a scale as one of two thousand digits after the point. */
    @Test
    void decimalsThatAreRoundedBeforeThePointAreAProblem() throws Exception {
        try (Expressions expressions = new Expressions(Database.POSTGRESQL)) {
            run(
                    expressions,
                    "CREATE TEMPORARY TABLE people (id bigint, whole numeric(3, 0), fine numeric(2, 5), n numeric(3, -2))");
            assertThat(problems(
                            expressions,
                            TableBinding.to("people")
                                    .id("id")
                                    .attribute(Attributes.decimal("whole"), "whole")
                                    .attribute(Attributes.decimal("fine"), "fine")
                                    .attribute(Attributes.decimal("n"), "n")
                                    .build()))
                    .containsExactly(
                            "table \"people\", column \"n\" (attribute 'n'): found the type numeric with a negative scale, which the driver takes for another, expected one that holds a decimal number; bind a view that casts it");
            run(expressions, "CREATE TEMPORARY VIEW people_cast AS SELECT id, CAST(n AS numeric) AS n FROM people");
            Schema unused = SchemaReader.read(
                    expressions.connection(),
                    expressions.dialect(),
                    TableBinding.to("people_cast")
                            .id("id")
                            .attribute(Attributes.decimal("n"), "n")
                            .build());
            run(expressions, "DROP VIEW people_cast");
            run(expressions, "DROP TABLE people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFieldOfWhatIsNoJsonIsAProblem(Database database) throws Exception {
        try (Expressions expressions = new Expressions(database)) {
            run(expressions, "CREATE TEMPORARY TABLE people (id BIGINT, j VARCHAR)");
            assertThat(problems(
                            expressions,
                            TableBinding.to("people")
                                    .id("id")
                                    .attribute(COUNTRY, Column.named("j").field("c"))
                                    .build()))
                    .containsExactly(
                            "table \"people\", column \"j\", field \"c\" (attribute 'country'): found the type %s, expected JSON, which has fields; bind a view that casts it"
                                    .formatted(database == Database.DUCKDB ? "VARCHAR" : "varchar"));
            run(expressions, "DROP TABLE people");
        }
    }

    @Test
    void onlyWhatIsBoundHasToBeGranted() throws Exception {
        try (Expressions expressions = new Expressions(Database.POSTGRESQL)) {
            run(expressions, "CREATE TABLE people (id BIGINT, country VARCHAR, age BIGINT)");
            run(expressions, "CREATE TABLE secrets (id BIGINT)");
            run(expressions, "CREATE SCHEMA closed");
            run(expressions, "CREATE TABLE closed.people (id BIGINT)");
            run(expressions, "CREATE ROLE reader");
            run(expressions, "GRANT SELECT (id, country) ON people TO reader");
            run(expressions, "SET ROLE reader");
            Schema unused = SchemaReader.read(
                    expressions.connection(),
                    expressions.dialect(),
                    TableBinding.to("people")
                            .id("id")
                            .attribute(COUNTRY, "country")
                            .build());
            assertThat(problems(
                            expressions,
                            TableBinding.to("people")
                                    .id("id")
                                    .attribute(AGE, "age")
                                    .build()))
                    .containsExactly(
                            "table \"people\", column \"age\" (attribute 'age'): found no right to read it, expected SELECT granted on it");
            assertThat(problems(expressions, to("secrets")))
                    .containsExactly("table \"secrets\": found no right to read it, expected SELECT granted on it");
            assertThat(problems(
                            expressions,
                            TableBinding.to(TableName.of("closed", "people"))
                                    .id("id")
                                    .build()))
                    .singleElement()
                    .asString()
                    .contains("found no table that can be read: ERROR: permission denied for schema closed");
            run(expressions, "RESET ROLE");
            run(expressions, "DROP TABLE people, secrets, closed.people");
            run(expressions, "DROP SCHEMA closed");
            run(expressions, "DROP ROLE reader");
        }
    }

    private static TableBinding to(String table) {
        return TableBinding.to(table).id("id").build();
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
