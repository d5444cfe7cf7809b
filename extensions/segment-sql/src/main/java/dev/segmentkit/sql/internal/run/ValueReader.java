package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.statement.Layout.Slot;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads values as attributes take them; what an attribute does not take is left for it to refuse.
 *
 * @param dialect that of the database that sends them
 */
record ValueReader(Dialect dialect) {
    /** How DuckDB's driver shows infinite dates: as the greatest number of days. */
    private static final LocalDate MOST_DAYS = LocalDate.ofEpochDay(Integer.MAX_VALUE);

    private static final LocalDate LEAST_DAYS = LocalDate.ofEpochDay(-Integer.MAX_VALUE);

    /** A value of the row at hand; null if it is missing. */
    @Nullable Object value(ResultSet row, Slot slot) throws SQLException {
        int column = slot.column();
        return switch (slot.attribute().type()) {
            case TEXT, CHOICE, VERSION -> row.getString(column);
            case WHOLE_NUMBER, DECIMAL, REAL, FLAG -> row.getObject(column);
            case DATE -> date(row, column);
            case MOMENT -> moment(row, column);
            case TEXT_SET -> texts(row.getArray(column));
            case PLACE -> place(slot.attribute(), row, column);
        };
    }

    /** A moment of the row at hand; null if it is missing, and a text if it is none. */
    @Nullable Object moment(ResultSet row, int column) throws SQLException {
        Instant found = dialect.received(row, column);
        return Instant.MAX.equals(found) ? "infinity" : found;
    }

    /**
     * Asked for a LocalDate, DuckDB's driver goes by way of another calendar, and of the zone of the virtual machine, and gives another
     * day at times; asked for an object it gives the day.
     */
    private static @Nullable Object date(ResultSet row, int column) throws SQLException {
        Object given = row.getObject(column);
        LocalDate found = given instanceof LocalDate day ? day : row.getObject(column, LocalDate.class);
        boolean isInfinite = LocalDate.MAX.equals(found)
                || LocalDate.MIN.equals(found)
                || MOST_DAYS.equals(found)
                || LEAST_DAYS.equals(found);
        return isInfinite ? "infinity" : found;
    }

    private static @Nullable Object texts(@Nullable Array found) throws SQLException {
        if (found == null) {
            return null;
        }
        try {
            Object[] members = (Object[]) found.getArray();
            return members instanceof Object[][] ? flat(members).toList() : Arrays.asList(members);
        } finally {
            found.free();
        }
    }

    /** All members of an array of several dimensions, which is what PostgreSQL's own operators look at. */
    private static Stream<@Nullable Object> flat(@Nullable Object[] array) {
        return Arrays.stream(array).flatMap(each -> each instanceof Object[] inner ? flat(inner) : Stream.of(each));
    }

    private static @Nullable Object place(Attribute<?, ?> attribute, ResultSet row, int column) throws SQLException {
        double latitude = row.getDouble(column);
        boolean isMissing = row.wasNull();
        double longitude = row.getDouble(column + 1);
        if (isMissing || row.wasNull()) {
            return null;
        }
        try {
            return new Place(latitude, longitude);
        } catch (IllegalArgumentException e) {
            // Refused by the attribute, which knows whether its values may be shown.
            return attribute.parse(latitude + "," + longitude);
        }
    }
}
