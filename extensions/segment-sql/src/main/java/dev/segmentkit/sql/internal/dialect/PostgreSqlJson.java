package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.fragment.Sql;
import java.util.ArrayList;
import java.util.List;

/** JSON in PostgreSQL. Columns of the type json may hold what jsonb refuses, such as NUL in a text, and would fail when read. */
record PostgreSqlJson(Dialect dialect) implements Json {
    private static Sql read(Sql column) {
        return Sql.of(
                "CASE WHEN pg_input_is_valid(CAST({} AS text), 'jsonb') THEN CAST({} AS jsonb) END", column, column);
    }

    private Sql at(Sql column, List<String> path) {
        Sql at = Sql.of("({})", read(column));
        for (String name : path) {
            at = dialect.holds(name) ? Sql.of("({} -> {})", at, dialect.text(name)) : Sql.of("CAST(NULL AS jsonb)");
        }
        return at;
    }

    @Override
    public Sql value(Sql column, List<String> path) {
        return Sql.of("NULLIF({}, CAST('null' AS jsonb))", at(column, path));
    }

    @Override
    public Sql isUnreadable(Sql column, List<String> path) {
        List<Sql> steps = new ArrayList<>();
        steps.add(Sql.of("NOT COALESCE(pg_input_is_valid(CAST({} AS text), 'jsonb'), TRUE)", column));
        for (int i = 0; i < path.size(); i++) {
            steps.add(Sql.of(
                    "COALESCE(jsonb_typeof({}), 'null') NOT IN ('object', 'null')", at(column, path.subList(0, i))));
        }
        return Sql.any(steps);
    }

    private static Sql isOf(Sql value, String type) {
        return Sql.of("(jsonb_typeof({}) = '" + type + "')", value);
    }

    @Override
    public Sql isText(Sql value) {
        return isOf(value, "string");
    }

    @Override
    public Sql isNumber(Sql value) {
        return isOf(value, "number");
    }

    @Override
    public Sql isFlag(Sql value) {
        return isOf(value, "boolean");
    }

    @Override
    public Sql isTexts(Sql value) {
        return Sql.of(
                "CASE WHEN jsonb_typeof({}) = 'array' THEN NOT EXISTS (SELECT 1 FROM jsonb_array_elements({}) AS i"
                        + " WHERE jsonb_typeof(i) NOT IN ('string', 'null')) WHEN {} IS NOT NULL THEN FALSE END",
                value,
                value,
                value);
    }

    @Override
    public Sql text(Sql value) {
        return Sql.of("({} #>> CAST(ARRAY[] AS text[]))", value);
    }

    @Override
    public Sql texts(Sql value) {
        return Sql.of(
                "CASE WHEN jsonb_typeof({}) = 'array' THEN ARRAY(SELECT jsonb_array_elements_text({})) END",
                value,
                value);
    }

    @Override
    public ExactNumber decimal(Sql column, Sql value) {
        return new ExactNumber(tried(SqlType.decimal(0, 0), text(value)), ExactNumber.UNLIMITED, ExactNumber.UNLIMITED);
    }

    @Override
    public Sql tried(SqlType type, Sql text) {
        String name = dialect.type(type);
        return Sql.of("CASE WHEN pg_input_is_valid({}, '" + name + "') THEN CAST({} AS " + name + ") END", text, text);
    }
}
