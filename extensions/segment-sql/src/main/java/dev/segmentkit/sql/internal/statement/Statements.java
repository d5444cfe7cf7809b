package dev.segmentkit.sql.internal.statement;

import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.DataNeeds;
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.render.Query;
import dev.segmentkit.sql.internal.render.Refusal;
import dev.segmentkit.sql.internal.render.Rendered;
import dev.segmentkit.sql.internal.schema.Schema;
import dev.segmentkit.sql.internal.schema.SchemaReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The statements about the segments of a catalogue.
 *
 * @param suspicions those that hold: the contacts whom they concern are left open
 */
public record Statements(Schema schema, SegmentCatalog catalog, List<Suspicion> suspicions) {
    /** Over tables whose rows are as they were when they were checked. */
    public Statements(Schema schema, SegmentCatalog catalog) {
        this(schema, catalog, List.of());
    }

    /** What may have become of the rows since they were checked. */
    public List<Suspicion> possibleSuspicions(List<Segment> segments) {
        return Suspicion.of(schema, needs(segments));
    }

    /** One row: of each suspicion, whether it holds. */
    public static Sql holding(List<Suspicion> possible) {
        return Sql.of("SELECT {}", Sql.list(possible.stream().map(Suspicion::holds)));
    }

    /** The same statements, with suspicions that hold. */
    public Statements suspecting(List<Suspicion> holding) {
        return new Statements(schema, catalog, holding);
    }

    /** What the database does not answer of a segment. */
    public List<Refusal> refusals(Segment segment) {
        // What is refused does not depend on the moment.
        return new Query(schema, catalog, List.of(segment), Instant.EPOCH)
                .rendered(segment.criterion())
                .refusals();
    }

    /** A statement whose criteria are rendered. */
    private record Asked(Query query, List<Rendered> rendered, Detail detail) {
        /** Whether the database leaves the contact open. */
        Sql open() {
            List<Sql> open = new ArrayList<>(query.doubts());
            rendered.stream().filter(each -> !each.isExact()).map(detail::open).forEach(open::add);
            return Sql.of("COALESCE({}, FALSE)", Sql.any(open));
        }

        List<Sql> answers() {
            return rendered.stream().map(Rendered::atLeast).toList();
        }

        Packing packing() {
            return new Packing(detail, rendered.size());
        }
    }

    private Asked asked(List<Segment> segments, Detail detail, Instant asOf) {
        Query query = new Query(schema, catalog, segments, asOf);
        suspicions.forEach(suspicion -> query.doubtAbout(suspicion.contacts()));
        return new Asked(
                query,
                segments.stream()
                        .map(segment -> query.rendered(segment.criterion()))
                        .toList(),
                detail);
    }

    /**
     * One row for each contact: its id, whether the database leaves it open, and of each segment TRUE, FALSE or NULL for UNKNOWN.
     */
    public Sql truths(List<Segment> segments, Instant asOf) {
        Asked asked = asked(segments, Detail.TRUTH, asOf);
        List<Sql> columns = new ArrayList<>(List.of(Sql.of("c.id"), Sql.of("{} AS open", asked.open())));
        columns.addAll(named(asked.answers()));
        return Sql.of(
                "{}\nSELECT {}\nFROM {}",
                asked.query().with(),
                Sql.join(",\n", columns),
                asked.query().from());
    }

    /** One row for each contact: its id as text, whether the database leaves it open, and the answers, packed. */
    public Sql answers(List<Segment> segments, Detail detail, Instant asOf) {
        Asked asked = asked(segments, detail, asOf);
        return Sql.of("{}\n{}", asked.query().with(), answers(asked));
    }

    private Sql answers(Asked asked) {
        List<Sql> columns = new ArrayList<>();
        columns.add(Sql.of("{} AS id", text(asked.query().contactId())));
        columns.add(Sql.of("{} AS open", asked.open()));
        columns.addAll(asked.packing().columns(asked.answers()));
        return Sql.of(
                "SELECT {}\nFROM {}", Sql.join(",\n", columns), asked.query().from());
    }

    /** The same, without contacts that the database knows to be in none of the segments, as few as they may be. */
    public Sql members(Segment segment, Instant asOf) {
        Asked asked = asked(List.of(segment), Detail.MEMBERSHIP, asOf);
        return Sql.of(
                "{}\nSELECT id, open, w0 FROM ({}) AS answers WHERE open OR w0 <> 0 OR id IS NULL",
                asked.query().with(),
                answers(asked));
    }

    /**
     * One row: how many contacts there are that have an id and are not open, how many are open, how many have no id, and of each
     * segment how many of the first are in it, as an array.
     */
    public Sql counts(List<Segment> segments, Instant asOf) {
        Asked asked = asked(segments, Detail.MEMBERSHIP, asOf);
        Answered answered = answered(
                asked, Sql.of("{} AS id, {} AS open", text(asked.query().contactId()), asked.open()));
        return Sql.of(
                "{},\nanswers AS {}\nSELECT {}, {}, {}, {}\nFROM answers",
                asked.query().with(),
                answered.definition(),
                dialect().count(Sql.of("id IS NOT NULL AND NOT open")),
                dialect().count(Sql.of("id IS NOT NULL AND open")),
                dialect().count(Sql.of("id IS NULL")),
                counts(answered, "id IS NOT NULL AND NOT open AND {}"));
    }

    /**
     * A subquery with one row for each contact, and whether the row says that the contact is in each of the segments.
     *
     * @param definition the subquery
     * @param members a condition for each segment
     */
    private record Answered(Sql definition, List<Sql> members) {}

    /**
     * How many rows say so of each segment, as an array.
     *
     * @param condition what else is to be true of a row, with braces for what it says
     */
    private Sql counts(Answered answered, String condition) {
        return answered.members().isEmpty()
                ? Sql.of("CAST(ARRAY[] AS BIGINT[])")
                : Sql.of(
                        "ARRAY[{}]",
                        Sql.list(answered.members().stream()
                                .map(member -> dialect().count(Sql.of(condition, member)))));
    }

    /** Answers are packed and kept where they would be worked out again for each count. */
    private Answered answered(Asked asked, Sql others) {
        boolean kept = dialect().repeatsSubqueries();
        List<Sql> columns = new ArrayList<>(List.of(others));
        List<Sql> members = new ArrayList<>();
        for (int i = 0; i < asked.rendered().size(); i++) {
            members.add(kept ? asked.packing().isMember(i) : Sql.of("s" + i));
        }
        columns.addAll(kept ? asked.packing().columns(asked.answers()) : named(asked.answers()));
        return new Answered(
                Sql.of(
                        (kept ? "MATERIALIZED " : "") + "(SELECT {}\nFROM {})",
                        Sql.join(",\n", columns),
                        asked.query().from()),
                members);
    }

    private static List<Sql> named(List<Sql> answers) {
        List<Sql> columns = new ArrayList<>();
        answers.forEach(answer -> columns.add(Sql.of("{} AS s" + columns.size(), answer)));
        return columns;
    }

    /** Reads the contacts that the database leaves open, with all that the segments look at. */
    public Loading openContacts(List<Segment> segments, Detail detail, Instant asOf) {
        Asked asked = asked(segments, detail, asOf);
        Sql open = asked.open();
        Sql with = Sql.of(
                "{},\n" + Loading.CHOSEN + " AS MATERIALIZED (SELECT {} AS id FROM {} WHERE {})",
                asked.query().with(),
                asked.query().contactId(),
                asked.query().from(),
                open);
        return Loading.of(schema, needs(segments), with, asOf);
    }

    /** Reads a few contacts, with all that the segments look at. */
    public Loading contacts(Collection<String> ids, List<Segment> segments, Instant asOf) {
        return contacts(Sql.list(ids.stream().map(dialect()::text)), segments, asOf);
    }

    /**
     * Reads some contacts, with all that the segments look at.
     *
     * @param ids a query, or a list, of ids as text
     */
    public Loading contacts(Sql ids, List<Segment> segments, Instant asOf) {
        Sql with = Sql.of(
                "WITH " + Loading.CHOSEN + " AS MATERIALIZED (SELECT {} AS id FROM {} AS t WHERE {} IN ({}))",
                schema.contactId(),
                SchemaReader.name(schema.binding().table()),
                text(schema.contactId()),
                ids);
        return Loading.of(schema, needs(segments), with, asOf);
    }

    private DataNeeds needs(List<Segment> segments) {
        return segments.stream().map(catalog::needs).reduce(DataNeeds.NONE, DataNeeds::and);
    }

    /** One row for each member of an exact segment: its id. A contact of whom the database cannot tell makes the statement fail. */
    public Sql exactMembers(Segment segment, Instant asOf) {
        Asked asked = asked(List.of(segment), Detail.MEMBERSHIP, asOf);
        return Sql.of(
                "{}\nSELECT {} AS id\nFROM {}\nWHERE {}",
                asked.query().with(),
                asked.query().contactId(),
                asked.query().fromForMembersOf(segment),
                orFailure(asked, asked.answers().get(0)));
    }

    /** One row: how many members an exact segment has, in the column contacts. */
    public Sql exactCount(Segment segment, Instant asOf) {
        Asked asked = asked(List.of(segment), Detail.MEMBERSHIP, asOf);
        return Sql.of(
                "{}\nSELECT count(*) AS contacts\nFROM {}\nWHERE {}",
                asked.query().with(),
                asked.query().fromForMembersOf(segment),
                orFailure(asked, asked.answers().get(0)));
    }

    /** One row for each of several exact segments: its id in the column segment, and how many members it has in contacts. */
    public Sql exactSizes(List<Segment> segments, Instant asOf) {
        if (segments.isEmpty()) {
            return Sql.of(
                    "SELECT {} AS segment, {} AS contacts WHERE FALSE",
                    dialect().text(""),
                    dialect().whole(0));
        }
        Asked asked = asked(segments, Detail.MEMBERSHIP, asOf);
        Answered answered = answered(asked, Sql.of("{} AS sound", orFailure(asked, Sql.TRUE)));
        List<Sql> rows = new ArrayList<>();
        for (Segment segment : segments) {
            rows.add(Sql.of(
                    "SELECT {} AS segment, sizes[{}] AS contacts FROM counted",
                    dialect().text(segment.id()),
                    Sql.number(rows.size() + 1)));
        }
        return Sql.of(
                "{},\nanswers AS {},\ncounted AS MATERIALIZED (SELECT {} AS sizes FROM answers WHERE sound)\n{}",
                asked.query().with(),
                answered.definition(),
                counts(answered, "{}"),
                Sql.join("\nUNION ALL\n", rows));
    }

    /** A condition that fails, and names the contact, where the database cannot tell. */
    private Sql orFailure(Asked asked, Sql condition) {
        if (asked.query().doubts().isEmpty()) {
            return condition;
        }
        Sql text = Sql.of(
                "('the tables hold something of contact ' || COALESCE({}, 'without an id') || ' that the database cannot answer from"
                        + " exactly; ask by way of JdbcSegments, which finishes such contacts in memory and names what is wrong')",
                text(asked.query().contactId()));
        return Sql.of(
                "CASE WHEN {} THEN {} ELSE {} END", asked.open(), dialect().failure(text), condition);
    }

    private Sql text(Sql id) {
        return Sql.of("CAST({} AS " + dialect().type(SqlType.TEXT) + ")", id);
    }

    private Dialect dialect() {
        return schema.dialect();
    }
}
