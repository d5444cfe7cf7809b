package dev.segmentkit.sql.internal.statement;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.Segment;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The statements about temporary tables that answers are gathered in before anything that stays is changed: the answers, packed; those
 * contacts that are open, numbered; and the memberships. They live in one transaction.
 *
 * @param dialect the database's dialect
 * @param packing how the answers are packed
 */
public record Staging(Dialect dialect, Packing packing) {
    private static final String ANSWERS = "segmentkit_answers";
    private static final String OPEN = "segmentkit_open";
    private static final String SEGMENTS = "segmentkit_segments";
    private static final String MEMBERSHIPS = "segmentkit_memberships";

    /** Makes the tables. */
    public List<Sql> create() {
        String text = dialect.type(SqlType.TEXT);
        String words = String.join(
                "",
                packing.names().stream()
                        .map(name -> ", " + name.text() + " BIGINT")
                        .toList());
        return List.of(
                Sql.of("CREATE TEMPORARY TABLE " + ANSWERS + " (contact " + text + ", open BOOLEAN" + words + ")"),
                Sql.of("CREATE TEMPORARY TABLE " + OPEN + " (contact " + text + ", number BIGINT)"),
                Sql.of("CREATE TEMPORARY TABLE " + SEGMENTS + " (segment " + text
                        + ", place BIGINT, word BIGINT, mask BIGINT)"),
                Sql.of("CREATE TEMPORARY TABLE " + MEMBERSHIPS + " (segment " + text + ", place BIGINT, contact " + text
                        + ")"));
    }

    /** Drops the tables. */
    public List<Sql> drop() {
        return List.of(ANSWERS, OPEN, SEGMENTS, MEMBERSHIPS).stream()
                .map(table -> Sql.of("DROP TABLE " + table))
                .toList();
    }

    /** Fills in what the database answers, and which contacts it leaves open. */
    public Sql fill(Sql answers) {
        return Sql.of("INSERT INTO " + ANSWERS + " {}", answers);
    }

    /** Numbers the contacts that are open, from 1. */
    public Sql numberOpen() {
        return Sql.of(
                "INSERT INTO " + OPEN + " SELECT contact, row_number() OVER () FROM (SELECT DISTINCT contact FROM "
                        + ANSWERS + " WHERE open AND contact IS NOT NULL) AS contacts");
    }

    /** One row: how many contacts are answered, how many are open, and how many have no id. */
    public Sql counts() {
        return Sql.of("SELECT count(*) FILTER (WHERE contact IS NOT NULL AND NOT open),"
                + " (SELECT count(*) FROM " + OPEN + "),"
                + " count(*) FILTER (WHERE contact IS NULL) FROM " + ANSWERS);
    }

    /** The ids of open contacts, by their numbers. */
    public Sql open(long from, long to) {
        return Sql.of(
                "SELECT contact FROM " + OPEN + " WHERE number >= {} AND number < {}",
                Sql.number(from),
                Sql.number(to));
    }

    /** Adds answers from memory; the contacts then are no longer open. */
    public Sql add(Map<String, long[]> answers) {
        List<Sql> rows = new ArrayList<>();
        answers.forEach((contact, words) -> rows.add(Sql.of(
                "({}, FALSE{})",
                dialect.text(contact),
                Sql.join(
                        "",
                        Arrays.stream(words)
                                .mapToObj(word -> Sql.of(", {}", Sql.number(word)))
                                .toList()))));
        return Sql.of("INSERT INTO " + ANSWERS + " VALUES {}", Sql.join(", ", rows));
    }

    /** Works out the memberships. */
    public List<Sql> expand(List<Segment> segments) {
        ImmutableList.Builder<Sql> statements = ImmutableList.builder();
        for (int i = 0; i < segments.size(); i++) {
            statements.add(Sql.of(
                    "INSERT INTO " + SEGMENTS + " VALUES ({}, {}, {}, {})",
                    dialect.text(segments.get(i).id()),
                    Sql.number(i),
                    Sql.number(packing.word(i)),
                    Sql.number(packing.mask(i))));
        }
        if (segments.isEmpty()) {
            return statements.build();
        }
        List<Sql> words = new ArrayList<>();
        for (Sql name : packing.names()) {
            words.add(Sql.of("WHEN {} THEN {}", Sql.number(words.size()), name));
        }
        statements.add(Sql.of(
                "INSERT INTO " + MEMBERSHIPS + " SELECT s.segment, s.place, a.contact FROM " + ANSWERS
                        + " AS a CROSS JOIN "
                        + SEGMENTS + " AS s WHERE NOT a.open AND a.contact IS NOT NULL"
                        + " AND (CASE s.word {} END & s.mask) <> 0",
                Sql.join(" ", words)));
        return statements.build();
    }

    /** The memberships, by segment and contact, as a query. */
    public Sql members() {
        return Sql.of("SELECT segment, contact FROM " + MEMBERSHIPS + " ORDER BY place ASC, contact ASC");
    }

    /** Whether the memberships have a row of the segment and the contact of a row that goes by the name of t. */
    Sql isMember() {
        return Sql.of("EXISTS (SELECT 1 FROM " + MEMBERSHIPS
                + " AS m WHERE m.segment = t.segment AND m.contact = t.contact)");
    }

    /** Whether the contact of a row that goes by the name of t could not be answered, so that nothing is known of it. */
    Sql hasFailed() {
        return Sql.of("(EXISTS (SELECT 1 FROM " + ANSWERS + " AS a WHERE a.contact = t.contact AND a.open)"
                + " AND NOT EXISTS (SELECT 1 FROM " + ANSWERS + " AS a WHERE a.contact = t.contact AND NOT a.open))");
    }

    /** The memberships, as the rows of a FROM. */
    Sql rows() {
        return Sql.of(MEMBERSHIPS);
    }

    /** The answers, as the rows of a FROM. */
    Sql answers() {
        return Sql.of(ANSWERS);
    }
}
