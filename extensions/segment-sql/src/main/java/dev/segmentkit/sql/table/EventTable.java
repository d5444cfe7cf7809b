package dev.segmentkit.sql.table;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.PlaceAttribute;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the events of a type stand: in a table of their own, or among others in a table that says in a column of which type each
 * is. Made by {@link TableBinding.Builder#events}. Immutable and thread-safe.
 */
public final class EventTable {
    private final EventType<?> type;
    private final TableName table;
    private final Column contact;
    private final Column id;
    private final boolean uniqueIds;
    private final Column occurredAt;
    private final Optional<TypeColumn> typeColumn;
    private final ImmutableMap<Attribute<?, ?>, List<Column>> properties;

    /**
     * How a table of several types says which one an event is of.
     *
     * @param column the column
     * @param value its value in rows of the type
     */
    public record TypeColumn(Column column, String value) {}

    private EventTable(Builder<?> builder) {
        type = builder.type;
        table = builder.table;
        contact = builder.stated(builder.contact, "contact(...): which column holds the contact's id");
        id = builder.stated(builder.id, "id(...) or uniqueId(...): which column holds an event's id");
        uniqueIds = builder.uniqueIds;
        occurredAt = builder.stated(builder.occurredAt, "occurredAt(...): which column holds the moment");
        typeColumn = Optional.ofNullable(builder.typeColumn);
        properties = ImmutableMap.copyOf(builder.properties);
    }

    /** The event type. */
    public EventType<?> type() {
        return type;
    }

    /** The table. */
    public TableName table() {
        return table;
    }

    /** The column with the id of the contact. */
    public Column contact() {
        return contact;
    }

    /** The column with the id of the event. */
    public Column id() {
        return id;
    }

    /** Whether no id occurs twice among the events of the type of one contact. */
    public boolean hasUniqueIds() {
        return uniqueIds;
    }

    /** The column with the moment. */
    public Column occurredAt() {
        return occurredAt;
    }

    /** Which rows are of the type; empty if all are. */
    public Optional<TypeColumn> typeColumn() {
        return typeColumn;
    }

    /** The columns of each property: one, or two if it is a place. */
    public Map<Attribute<?, ?>, List<Column>> properties() {
        return properties;
    }

    /**
     * Says what stands where; not thread-safe.
     *
     * @param <E> the marker type of the event type
     */
    public static final class Builder<E> {
        private final EventType<E> type;
        private final TableName table;
        private final Map<Attribute<?, ?>, List<Column>> properties = new LinkedHashMap<>();
        private @Nullable Column contact;
        private @Nullable Column id;
        private boolean uniqueIds;
        private @Nullable Column occurredAt;
        private @Nullable TypeColumn typeColumn;

        Builder(EventType<E> type, TableName table) {
            this.type = type;
            this.table = table;
        }

        /** The column with the id of the contact. */
        @CanIgnoreReturnValue
        public Builder<E> contact(String column) {
            contact = Column.named(column);
            return this;
        }

        /**
         * The column with the id of the event, which may occur more than once: each event counts once. Statements then sort all
         * events of the type; where the database itself keeps ids unique, {@link #uniqueId} is much cheaper.
         */
        @CanIgnoreReturnValue
        public Builder<E> id(String column) {
            id = Column.named(column);
            uniqueIds = false;
            return this;
        }

        /**
         * The column with the id of the event, which never occurs twice among a contact's events of the type. That is taken on
         * trust: what is answered where ids do occur twice may depend on who answers, since the database counts both rows, and
         * memory one.
         */
        @CanIgnoreReturnValue
        public Builder<E> uniqueId(String column) {
            id = Column.named(column);
            uniqueIds = true;
            return this;
        }

        /** The column with the moment of the event. */
        @CanIgnoreReturnValue
        public Builder<E> occurredAt(String column) {
            return occurredAt(Column.named(column));
        }

        /** The column with the moment of the event. */
        @CanIgnoreReturnValue
        public Builder<E> occurredAt(Column column) {
            occurredAt = column;
            return this;
        }

        /**
         * Only rows that have exactly this text in that column are of the type, whatever the column's collation. The column holds
         * texts, UUIDs or labels of an enum; columns of other types are refused when the binding is checked. A text that no row has
         * gives no events, and is no error.
         */
        @CanIgnoreReturnValue
        public Builder<E> ofType(String column, String value) {
            typeColumn = new TypeColumn(Column.named(column), value);
            return this;
        }

        /** The column of a property. */
        @CanIgnoreReturnValue
        public Builder<E> property(Attribute<E, ?> property, String column) {
            return property(property, Column.named(column));
        }

        /**
         * The column or JSON field of a property.
         *
         * @throws IllegalArgumentException if the property is a place, which takes two, or is bound twice
         */
        @CanIgnoreReturnValue
        public Builder<E> property(Attribute<E, ?> property, Column column) {
            BoundAttributes.put(properties, property, column);
            return this;
        }

        /**
         * The columns of a property that is a place, in degrees; it is missing if one of them is.
         *
         * @throws IllegalArgumentException if the property is bound twice
         */
        @CanIgnoreReturnValue
        public Builder<E> place(PlaceAttribute<E> property, Column latitude, Column longitude) {
            BoundAttributes.put(properties, property, latitude, longitude);
            return this;
        }

        EventTable build() {
            return new EventTable(this);
        }

        private Column stated(@Nullable Column column, String what) {
            if (column == null) {
                throw new IllegalArgumentException("%s in %s: add %s".formatted(type, table, what));
            }
            return column;
        }
    }
}
