package dev.segmentkit.sql.internal.dialect;

import static java.util.stream.Collectors.joining;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;

/** JSON in DuckDB, which takes numbers with a point for doubles, and writes them as such. */
record DuckDbJson(Dialect dialect) implements Json {
    private static final int SCALE = 15;

    @Override
    public Sql value(Sql column, List<String> path) {
        Sql found = at(column, path);
        // A pointer would also lead into arrays.
        return Sql.of(
                "CASE WHEN json_type({}) <> 'NULL' AND NOT {} THEN {} END", found, isUnreadable(column, path), found);
    }

    /** By a JSON pointer, which takes names as they are. */
    private Sql at(Sql column, List<String> path) {
        String pointer = path.stream()
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(joining());
        return Sql.of("json_extract({}, {})", column, dialect.text(pointer));
    }

    @Override
    public Sql isUnreadable(Sql column, List<String> path) {
        List<Sql> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Sql step = i == 0 ? column : at(column, path.subList(0, i));
            steps.add(Sql.of("COALESCE(json_type({}), 'NULL') NOT IN ('OBJECT', 'NULL')", step));
        }
        return Sql.any(steps);
    }

    private static Sql isOf(Sql value, String types) {
        return Sql.of("(json_type({}) IN (" + types + "))", value);
    }

    @Override
    public Sql isText(Sql value) {
        return isOf(value, "'VARCHAR'");
    }

    @Override
    public Sql isNumber(Sql value) {
        return isOf(value, "'BIGINT', 'UBIGINT', 'HUGEINT', 'DOUBLE'");
    }

    @Override
    public Sql isFlag(Sql value) {
        return isOf(value, "'BOOLEAN'");
    }

    @Override
    public Sql isTexts(Sql value) {
        return Sql.of(
                "CASE WHEN json_type({}) = 'ARRAY' THEN len(list_filter(CAST({} AS JSON[]),"
                        + " lambda i: json_type(i) NOT IN ('VARCHAR', 'NULL'))) = 0 WHEN {} IS NOT NULL THEN FALSE END",
                value,
                value,
                value);
    }

    @Override
    public Sql text(Sql value) {
        return Sql.of("json_extract_string({}, '$')", value);
    }

    @Override
    public Sql texts(Sql value) {
        return Sql.of("TRY_CAST({} AS VARCHAR[])", value);
    }

    /** A double has the first 15 digits of what was written; whether there were more only the column's own text tells. */
    @Override
    public ExactNumber decimal(Sql column, Sql value) {
        Sql text = text(value);
        Sql isExact = Sql.of(
                "regexp_full_match({}, '-?[0-9]{1,23}([.][0-9]{1,15})?') AND (json_type({}) <> 'DOUBLE'"
                        + " OR NOT contains({}, '.') OR NOT (regexp_matches(CAST({} AS VARCHAR), '[0-9]{16}[0-9]*[.eE]')"
                        + " OR len(list_filter(regexp_extract_all(CAST({} AS VARCHAR), '[0-9]+[.][0-9]+'),"
                        + " lambda n: length(ltrim(replace(n, '.', ''), '0')) > 15)) > 0))",
                text,
                value,
                text,
                column,
                column);
        return new ExactNumber(
                Sql.of(
                        "CASE WHEN {} THEN {} END",
                        isExact,
                        tried(SqlType.decimal(DuckDbDecimals.MOST_DIGITS, SCALE), text)),
                DuckDbDecimals.MOST_DIGITS,
                SCALE);
    }

    @Override
    public Sql tried(SqlType type, Sql text) {
        return Sql.of("TRY_CAST({} AS " + dialect.type(type) + ")", text);
    }
}
