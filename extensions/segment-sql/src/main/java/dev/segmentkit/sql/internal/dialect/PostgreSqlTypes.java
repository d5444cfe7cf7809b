package dev.segmentkit.sql.internal.dialect;

import dev.segmentkit.sql.internal.dialect.ColumnType.Kind;
import java.sql.Types;

/** The types of PostgreSQL, by their names. */
final class PostgreSqlTypes {
    /** The server's own limit. */
    private static final int MAX_SCALE = 1_000;

    private PostgreSqlTypes() {}

    /**
     * What a column holds whose type has that name, digits and scale, by the driver's metadata.
     *
     * @param jdbcType the type by the driver's number, which is that of texts for enums
     */
    static ColumnType column(String name, int jdbcType, int digits, int scale) {
        return switch (name) {
            case "text", "varchar" -> ColumnType.of(Kind.TEXT, name);
            case "uuid" -> ColumnType.of(Kind.LABEL, name);
            case "int2", "smallserial" -> new ColumnType(Kind.WHOLE_NUMBER, 5, 0, name);
            case "int4", "serial" -> new ColumnType(Kind.WHOLE_NUMBER, 10, 0, name);
            case "int8", "bigserial" -> new ColumnType(Kind.WHOLE_NUMBER, 19, 0, name);
            case "numeric" -> numeric(digits, scale);
            case "float4", "float8" -> ColumnType.of(Kind.REAL, name);
            case "bool" -> ColumnType.of(Kind.FLAG, name);
            case "date" -> ColumnType.of(Kind.DATE, name);
            case "timestamptz" -> ColumnType.of(Kind.MOMENT, name);
            case "timestamp" -> ColumnType.of(Kind.LOCAL_MOMENT, name);
            case "_text", "_varchar" -> ColumnType.of(Kind.TEXT_SET, name);
            case "json", "jsonb" -> ColumnType.of(Kind.JSON, name);
            case "bpchar" -> ColumnType.of(Kind.OTHER, "char(n), whose texts are filled up with blanks");
            default -> ColumnType.of(jdbcType == Types.VARCHAR ? Kind.LABEL : Kind.OTHER, name);
        };
    }

    private static ColumnType numeric(int digits, int scale) {
        if (scale < 0 || scale > MAX_SCALE) {
            return ColumnType.of(Kind.OTHER, "numeric with a negative scale, which the driver takes for another");
        }
        return digits == 0 || digits > ExactNumber.UNLIMITED
                ? new ColumnType(Kind.DECIMAL, ExactNumber.UNLIMITED, ExactNumber.UNLIMITED, "numeric")
                : new ColumnType(Kind.DECIMAL, digits, scale, "numeric");
    }

    /** How a type is written. */
    static String name(SqlType type) {
        return switch (type.kind()) {
            case TEXT -> "text";
            case WHOLE_NUMBER -> "bigint";
            case DECIMAL -> "numeric";
            case REAL -> "double precision";
            case FLAG -> "boolean";
            case DATE -> "date";
            case MOMENT -> "timestamptz";
            case LOCAL_MOMENT -> "timestamp";
        };
    }
}
