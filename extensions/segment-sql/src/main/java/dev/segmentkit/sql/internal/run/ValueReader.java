package dev.segmentkit.sql.internal.run;

import dev.segmentkit.sql.internal.statement.Layout.Slot;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.Place;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads values as attributes take them; what an attribute does not take is left for it to refuse. */
final class ValueReader {
    /** How DuckDB's driver shows infinite moments and dates: as the greatest number of microseconds and of days. */
    private static final Instant MOST_MICROS = Instant.EPOCH.plus(Long.MAX_VALUE, ChronoUnit.MICROS);

    private static final Instant LEAST_MICROS = Instant.EPOCH.minus(Long.MAX_VALUE, ChronoUnit.MICROS);
    private static final LocalDate MOST_DAYS = LocalDate.ofEpochDay(Integer.MAX_VALUE);
    private static final LocalDate LEAST_DAYS = LocalDate.ofEpochDay(-Integer.MAX_VALUE);

    private ValueReader() {}

    /** A value of the row at hand; null if it is missing. */
    static @Nullable Object value(ResultSet row, Slot slot) throws SQLException {
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

    /**
     * A moment of the row at hand; null if it is missing, and a text if it is none.
     */
    static @Nullable Object moment(ResultSet row, int column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        if (found == null) {
            return null;
        }
        boolean isInfinite = found.equals(OffsetDateTime.MAX)
                || found.equals(OffsetDateTime.MIN)
                || found.toInstant().equals(MOST_MICROS)
                || found.toInstant().equals(LEAST_MICROS);
        return isInfinite ? "infinity" : found.toInstant();
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
