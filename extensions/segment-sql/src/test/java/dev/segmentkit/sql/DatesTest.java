package dev.segmentkit.sql;

import static dev.segmentkit.Attributes.date;
import static dev.segmentkit.Attributes.text;
import static dev.segmentkit.dsl.Segments.attribute;
import static dev.segmentkit.dsl.Segments.calendar;
import static dev.segmentkit.dsl.Segments.segment;
import static dev.segmentkit.dsl.Segments.years;
import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Contact;
import dev.segmentkit.Segment;
import dev.segmentkit.SegmentCatalog;
import dev.segmentkit.criteria.Condition;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A date is a day of java.time's calendar, in every year and whatever the zone of the virtual machine. */
class DatesTest {
    private static final Instant NOW = Instant.parse("2026-06-15T12:00:00Z");
    private static final ZonedCalendar BERLIN = calendar("Europe/Berlin");
    private static final DateAttribute<Contact> BORN = date("born");
    private static final TextAttribute<Contact> NAME = text("name");

    /** Nobody has it; no database answers it, so that contacts are read and answered in memory. */
    private static final Condition REFUSED = attribute(NAME).matches("\\p{Greek}+");

    private static final TableBinding BINDING = TableBinding.to("people")
            .id("id")
            .attribute(BORN, "born")
            .attribute(NAME, "name")
            .build();

    /** Of some people, by their dates, those of whom a test is TRUE; told by the database, then in memory. */
    private static void check(Connection connection, Condition test, String... expected) throws SQLException {
        Segment told = segment("told").where(test).build();
        Segment read = segment("read").where(test.or(REFUSED)).build();
        JdbcSegments segments =
                JdbcSegments.open(new OneConnection(connection), BINDING, SegmentCatalog.of(told, read));
        Map<Segment, List<String>> found = new HashMap<>(Map.of(told, List.of(), read, List.of()));
        for (Segment segment : List.of(told, read)) {
            List<String> members = new ArrayList<>();
            assertThat(segments.members(segment, NOW, members::add).failed()).isZero();
            found.put(segment, members);
        }
        assertThat(found.get(told)).as("%s", test).containsExactlyInAnyOrder(expected);
        assertThat(found.get(read)).as("%s, in memory", test).containsExactlyInAnyOrder(expected);
    }

    private static void fill(Connection connection, String... dates) throws SQLException {
        SqlRows.run(connection, "CREATE TEMPORARY TABLE people (id VARCHAR, born DATE, name VARCHAR)");
        for (String date : dates) {
            SqlRows.run(connection, "INSERT INTO people VALUES ('%s', DATE '%s', '1')".formatted(date, date));
        }
    }

    @ParameterizedTest
    @EnumSource
    void days_before_the_first_year(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            fill(connection, "0001-01-01", "0044-03-15", "2000-01-01");
            check(
                    connection,
                    attribute(BORN).isAfter(LocalDate.of(-43, 3, 15)),
                    "0001-01-01",
                    "0044-03-15",
                    "2000-01-01");
            check(connection, attribute(BORN).isOnOrBefore(LocalDate.of(0, 2, 29)));
            check(
                    connection,
                    attribute(BORN).isInLast(years(5_000, BERLIN), BERLIN),
                    "0001-01-01",
                    "0044-03-15",
                    "2000-01-01");
            check(connection, attribute(BORN).isBeforeLast(years(2_050, BERLIN), BERLIN));
            check(
                    connection,
                    attribute(BORN).isBefore(LocalDate.of(12_345, 1, 1)),
                    "0001-01-01",
                    "0044-03-15",
                    "2000-01-01");
        }
    }

    /** PostgreSQL's and java.time's calendar goes on where that of historians lacks ten days. */
    @ParameterizedTest
    @EnumSource
    void days_of_1582(Database database) throws Exception {
        try (Connection connection = database.connect()) {
            fill(connection, "1582-10-04", "1582-10-05", "1582-10-14", "1582-10-15", "1582-10-20");
            check(connection, attribute(BORN).is(LocalDate.of(1582, 10, 5)), "1582-10-05");
            check(connection, attribute(BORN).isBefore(LocalDate.of(1582, 10, 10)), "1582-10-04", "1582-10-05");
            check(connection, attribute(BORN).isOnOrAfter(LocalDate.of(1582, 10, 15)), "1582-10-15", "1582-10-20");
        }
    }

    /** Samoa went from 29 to 31 December. */
    @ParameterizedTest
    @EnumSource
    void a_day_that_the_zone_of_the_virtual_machine_lacks(Database database) throws Exception {
        MachineZone.in("Pacific/Apia", () -> {
            try (Connection connection = database.connect()) {
                fill(connection, "2011-12-29", "2011-12-30", "2011-12-31");
                check(connection, attribute(BORN).is(LocalDate.of(2011, 12, 30)), "2011-12-30");
                check(connection, attribute(BORN).isBefore(LocalDate.of(2011, 12, 31)), "2011-12-29", "2011-12-30");
            }
        });
    }
}
