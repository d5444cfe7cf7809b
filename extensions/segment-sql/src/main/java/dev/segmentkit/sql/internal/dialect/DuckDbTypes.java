package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;

/** The types of DuckDB, by their names. */
final class DuckDbTypes {
    private DuckDbTypes() {}

    /** What a column holds whose type has that name, digits and scale, by the driver's metadata. */
    static ColumnType column(String name, int digits, int scale) {
        if (name.startsWith("DECIMAL")) {
            return new ColumnType(Kind.DECIMAL, digits, scale, name);
        }
        if (name.startsWith("ENUM")) {
            return ColumnType.of(Kind.LABEL, name);
        }
        return switch (name) {
            case "VARCHAR" -> ColumnType.of(Kind.TEXT, name);
            case "UUID" -> ColumnType.of(Kind.LABEL, name);
            case "TINYINT", "UTINYINT" -> new ColumnType(Kind.WHOLE_NUMBER, 3, 0, name);
            case "SMALLINT", "USMALLINT" -> new ColumnType(Kind.WHOLE_NUMBER, 5, 0, name);
            case "INTEGER", "UINTEGER" -> new ColumnType(Kind.WHOLE_NUMBER, 10, 0, name);
            case "BIGINT" -> new ColumnType(Kind.WHOLE_NUMBER, 19, 0, name);
            case "FLOAT", "DOUBLE" -> ColumnType.of(Kind.REAL, name);
            case "BOOLEAN" -> ColumnType.of(Kind.FLAG, name);
            case "DATE" -> ColumnType.of(Kind.DATE, name);
            case "TIMESTAMP WITH TIME ZONE" -> ColumnType.of(Kind.MOMENT, name);
            case "TIMESTAMP" -> ColumnType.of(Kind.LOCAL_MOMENT, name);
            case "VARCHAR[]" -> ColumnType.of(Kind.TEXT_SET, name);
            case "JSON" -> ColumnType.of(Kind.JSON, name);
            default -> ColumnType.of(Kind.OTHER, name);
        };
    }

    /** How a type is written. */
    static String name(SqlType type) {
        return switch (type.kind()) {
            case TEXT -> "VARCHAR";
            case WHOLE_NUMBER -> "BIGINT";
            case DECIMAL -> "DECIMAL(%s, %s)".formatted(type.digits(), type.scale());
            case REAL -> "DOUBLE";
            case FLAG -> "BOOLEAN";
            case DATE -> "DATE";
            case MOMENT -> "TIMESTAMPTZ";
            case LOCAL_MOMENT -> "TIMESTAMP";
        };
    }
}
