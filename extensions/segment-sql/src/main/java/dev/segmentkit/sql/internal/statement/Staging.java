package dev.segmentkit.sql.internal.statement;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.Segment;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The statements about temporary tables that answers are gathered in before anything that stays is changed: the answers, packed; those
 * contacts that are open, numbered; those that could not be answered; and the memberships. They live in one transaction, and have names that no other table has: a
 * temporary table hides any other, even from views.
 *
 * @param dialect the database's dialect
 * @param packing how the answers are packed
 * @param ending how the names end
 */
public record Staging(Dialect dialect, Packing packing, String ending) {
    /** Tables with names of their own. */
    public static Staging of(Dialect dialect, Packing packing) {
        return new Staging(dialect, packing, UUID.randomUUID().toString().replace("-", ""));
    }

    private Sql table(String name) {
        return Sql.name("segmentkit_%s_%s".formatted(name, ending));
    }

    private Sql open() {
        return table("open");
    }

    private Sql failed() {
        return table("failed");
    }

    private Sql segments() {
        return table("segments");
    }

    /** Makes the tables. */
    public List<Sql> create() {
        String text = dialect.columnOfTexts();
        String words = String.join(
                "",
                packing.names().stream()
                        .map(name -> ", " + name.text() + " BIGINT")
                        .toList());
        return List.of(
                Sql.of("CREATE TEMPORARY TABLE {} (contact " + text + ", open BOOLEAN" + words + ")", answers()),
                Sql.of("CREATE TEMPORARY TABLE {} (contact " + text + ", number BIGINT)", open()),
                Sql.of("CREATE TEMPORARY TABLE {} (contact " + text + ")", failed()),
                Sql.of(
                        "CREATE TEMPORARY TABLE {} (segment " + text + ", place BIGINT, word BIGINT, mask BIGINT)",
                        segments()),
                Sql.of("CREATE TEMPORARY TABLE {} (segment " + text + ", place BIGINT, contact " + text + ")", rows()));
    }

    /** Drops the tables. */
    public List<Sql> drop() {
        return List.of(answers(), open(), failed(), segments(), rows()).stream()
                .map(table -> Sql.of("DROP TABLE {}", table))
                .toList();
    }

    /** Fills in what the database answers, and which contacts it leaves open. */
    public Sql fill(Sql found) {
        return Sql.of("INSERT INTO {} {}", answers(), found);
    }

    /** Numbers the contacts that are open, from 1. */
    public Sql numberOpen() {
        return Sql.of(
                "INSERT INTO {} SELECT contact, row_number() OVER ()"
                        + " FROM (SELECT DISTINCT contact FROM {} WHERE open AND contact IS NOT NULL) AS contacts",
                open(),
                answers());
    }

    /** One row: how many contacts are answered, how many are open, and how many have no id. */
    public Sql counts() {
        return Sql.of(
                "SELECT count(*) FILTER (WHERE contact IS NOT NULL AND NOT open),"
                        + " (SELECT count(*) FROM {}), count(*) FILTER (WHERE contact IS NULL) FROM {}",
                open(),
                answers());
    }

    /** The ids of open contacts, by their numbers. */
    public Sql open(long from, long to) {
        return Sql.of(
                "SELECT contact FROM {} WHERE number >= {} AND number < {}", open(), Sql.number(from), Sql.number(to));
    }

    /** Adds answers from memory; the contacts then are no longer open. */
    public Sql add(Map<String, long[]> finished) {
        List<Sql> rows = new ArrayList<>();
        finished.forEach((contact, words) -> rows.add(Sql.of(
                "({}, FALSE{})",
                dialect.text(contact),
                Sql.join(
                        "",
                        Arrays.stream(words)
                                .mapToObj(word -> Sql.of(", {}", Sql.number(word)))
                                .toList()))));
        return Sql.of("INSERT INTO {} VALUES {}", answers(), Sql.join(", ", rows));
    }

    /**
     * Notes which contacts could not be answered, once all answers are added: a database that has to look for them among all answers
     * again and again, for each row of another table, is not done in time.
     */
    public Sql noteFailed() {
        return Sql.of(
                "INSERT INTO {} SELECT contact FROM {} WHERE contact IS NOT NULL GROUP BY contact HAVING bool_and(open)",
                failed(),
                answers());
    }

    /** Works out the memberships. */
    public List<Sql> expand(List<Segment> asked) {
        ImmutableList.Builder<Sql> statements = ImmutableList.builder();
        for (int i = 0; i < asked.size(); i++) {
            statements.add(Sql.of(
                    "INSERT INTO {} VALUES ({}, {}, {}, {})",
                    segments(),
                    dialect.text(asked.get(i).id()),
                    Sql.number(i),
                    Sql.number(packing.word(i)),
                    Sql.number(packing.mask(i))));
        }
        if (asked.isEmpty()) {
            return statements.build();
        }
        List<Sql> words = new ArrayList<>();
        for (Sql name : packing.names()) {
            words.add(Sql.of("WHEN {} THEN {}", Sql.number(words.size()), name));
        }
        statements.add(Sql.of(
                "INSERT INTO {} SELECT s.segment, s.place, a.contact FROM {} AS a CROSS JOIN {} AS s"
                        + " WHERE NOT a.open AND a.contact IS NOT NULL AND (CASE s.word {} END & s.mask) <> 0",
                rows(),
                answers(),
                segments(),
                Sql.join(" ", words)));
        return statements.build();
    }

    /** The memberships, by segment and contact, as a query. */
    public Sql members() {
        return Sql.of("SELECT segment, contact FROM {} ORDER BY place ASC, contact ASC", rows());
    }

    /** Whether the memberships have a row of the segment and the contact of a row that goes by the name of t. */
    Sql isMember() {
        return Sql.of("EXISTS (SELECT 1 FROM {} AS m WHERE {})", rows(), areSame("m", "t"));
    }

    /** Whether the contact of a row that goes by the name of t could not be answered, so that nothing is known of it. */
    Sql hasFailed() {
        return Sql.of("EXISTS (SELECT 1 FROM {} AS a WHERE {})", failed(), areSame("contact", "a", "t"));
    }

    /** Whether two rows, by their names, are of the same segment and contact. */
    Sql areSame(String one, String other) {
        return Sql.of("{} AND {}", areSame("segment", one, other), areSame("contact", one, other));
    }

    private Sql areSame(String column, String one, String other) {
        return Sql.of("{} = {}", exact(one, column), exact(other, column));
    }

    /** A column of texts of a row, by its name, such that equal ones are the same: a table that a host has made may have any collation. */
    Sql exact(String row, String column) {
        return dialect.textColumn(Sql.of(row + "." + column));
    }

    /** The memberships, as the rows of a FROM. */
    Sql rows() {
        return table("memberships");
    }

    /** The answers, as the rows of a FROM. */
    Sql answers() {
        return table("answers");
    }
}
