package dev.segmentkit.sql.internal.render;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.dialect.NotExactException;
import dev.segmentkit.sql.internal.dialect.SqlType;
import dev.segmentkit.sql.internal.fragment.Sql;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What depends on a contact's own zone, as a subquery with one row for each zone by its id. All of it is bound as one text, since
 * databases take only so many values. It goes by a name such as z0.
 */
final class ZoneRows {
    /** All zones that have names; contacts may have others, such as +02:00. */
    static final List<ZoneId> ALL =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    private static final String CELL = "|";
    private static final String LINE = ";";

    private final String name;
    private final Dialect dialect;
    /** The texts of each column, in the order of the zones, with the column's type. */
    private final Map<List<String>, SqlType> columns = new LinkedHashMap<>();

    ZoneRows(int number, Dialect dialect) {
        this.name = "z" + number;
        this.dialect = dialect;
    }

    String name() {
        return name;
    }

    /** What a zone makes of a moment or a day, by its text. */
    Sql column(SqlType type, Function<ZoneId, String> text) {
        List<String> texts = ALL.stream().map(text).toList();
        if (texts.stream().anyMatch(each -> each.startsWith("+") || each.startsWith("-"))) {
            throw new NotExactException("windows of contacts' own zones reach beyond the years 1 to 9999");
        }
        SqlType unused = columns.computeIfAbsent(texts, added -> type);
        return Sql.of(name + ".b" + List.copyOf(columns.keySet()).indexOf(texts));
    }

    Sql definition() {
        List<String> lines = new ArrayList<>();
        for (int zone = 0; zone < ALL.size(); zone++) {
            int row = zone;
            lines.add(Stream.concat(
                            Stream.of(ALL.get(zone).getId()),
                            columns.keySet().stream().map(column -> column.get(row)))
                    .collect(joining(CELL)));
        }
        List<Sql> cells = new ArrayList<>(List.of(Sql.of("(cells)[1] AS zone")));
        int number = 0;
        for (SqlType type : columns.values()) {
            cells.add(Sql.of("CAST((cells)[{}] AS " + dialect.type(type) + ") AS b" + number, Sql.number(number + 2)));
            number++;
        }
        Sql text = dialect.text(String.join(LINE, lines));
        return Sql.of(
                "SELECT {} FROM (SELECT {} AS cells FROM (SELECT unnest({}) AS line) AS lines) AS zones",
                Sql.list(cells.stream()),
                dialect.split(Sql.of("line"), CELL),
                dialect.split(text, LINE));
    }
}
