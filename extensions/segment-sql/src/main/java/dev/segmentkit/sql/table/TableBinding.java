package dev.segmentkit.sql.table;

import com.google.common.collect.ImmutableMap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.segmentkit.Contact;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.PlaceAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where a database holds contacts: which table and column has each attribute, which each event type and its properties. Names are
 * written as the database has them, and always quoted. Whether all of it is there is checked when a connection is at hand, by
 * {@code SqlSegments.compile}.
 *
 * <pre>{@code
 * TableBinding CUSTOMERS = TableBinding.to("customers")
 *         .id("customer_id")
 *         .attribute(COUNTRY, "country")
 *         .attribute(SIGNED_UP, Column.named("signed_up").inZone(ZoneOffset.UTC))
 *         .events(PURCHASE, "purchases", purchase -> purchase
 *                 .contact("customer_id").uniqueId("purchase_id").occurredAt("bought_at")
 *                 .property(AMOUNT, "amount"))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TableBinding {
    private final TableName table;
    private final Column id;
    private final Optional<Column> historyKnownSince;
    private final ImmutableMap<Attribute<?, ?>, List<Column>> attributes;
    private final ImmutableMap<EventType<?>, EventTable> events;
    private final Vocabulary vocabulary;

    private TableBinding(Builder builder, Column id) {
        table = builder.table;
        this.id = id;
        historyKnownSince = Optional.ofNullable(builder.historyKnownSince);
        attributes = ImmutableMap.copyOf(builder.attributes);
        events = ImmutableMap.copyOf(builder.events);
        vocabulary = builder.vocabulary.build();
    }

    /** A binding to the table, or view, that has one row for each contact. */
    public static Builder to(String table) {
        return to(TableName.of(table));
    }

    /** A binding to the table, or view, that has one row for each contact. */
    public static Builder to(TableName table) {
        return new Builder(table);
    }

    /** The table of contacts. */
    public TableName table() {
        return table;
    }

    /** The column with the contact's id. */
    public Column id() {
        return id;
    }

    /** The column that says since when all events of a contact are known; empty if all histories are known in full. */
    public Optional<Column> historyKnownSince() {
        return historyKnownSince;
    }

    /** The columns of each attribute: one, or two if it is a place. */
    public Map<Attribute<?, ?>, List<Column>> attributes() {
        return attributes;
    }

    /** Where the events of each type stand. */
    public Collection<EventTable> events() {
        return events.values();
    }

    /** Where the events of a type stand. */
    public Optional<EventTable> events(EventType<?> type) {
        return Optional.ofNullable(events.get(type));
    }

    /** All that is bound. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Says what stands where; not thread-safe. */
    public static final class Builder {
        private final TableName table;
        private final Map<Attribute<?, ?>, List<Column>> attributes = new LinkedHashMap<>();
        private final Map<EventType<?>, EventTable> events = new LinkedHashMap<>();
        private final Vocabulary.Builder vocabulary = Vocabulary.builder();
        private @Nullable Column id;
        private @Nullable Column historyKnownSince;

        private Builder(TableName table) {
            this.table = table;
        }

        /**
         * The column with the contact's id: text, a whole number, a UUID or a label of an enum. Each id stands in one row; texts are
         * the same exactly, whatever the column's collation.
         */
        @CanIgnoreReturnValue
        public Builder id(String column) {
            id = Column.named(column);
            return this;
        }

        /** The column that says since when all events of a contact are known; NULL if its whole history is. */
        @CanIgnoreReturnValue
        public Builder historyKnownSince(String column) {
            return historyKnownSince(Column.named(column));
        }

        /** The column that says since when all events of a contact are known; NULL if its whole history is. */
        @CanIgnoreReturnValue
        public Builder historyKnownSince(Column column) {
            historyKnownSince = column;
            return this;
        }

        /** The column of an attribute. */
        @CanIgnoreReturnValue
        public Builder attribute(Attribute<Contact, ?> attribute, String column) {
            return attribute(attribute, Column.named(column));
        }

        /**
         * The column or JSON field of an attribute.
         *
         * @throws IllegalArgumentException if the attribute is a place, which takes two, or is bound twice
         */
        @CanIgnoreReturnValue
        public Builder attribute(Attribute<Contact, ?> attribute, Column column) {
            BoundAttributes.put(attributes, attribute, column);
            vocabulary.attributes(attribute);
            return this;
        }

        /**
         * The columns of an attribute that is a place, in degrees; it is missing if one of them is.
         *
         * @throws IllegalArgumentException if the attribute is bound twice
         */
        @CanIgnoreReturnValue
        public Builder place(PlaceAttribute<Contact> attribute, Column latitude, Column longitude) {
            BoundAttributes.put(attributes, attribute, latitude, longitude);
            vocabulary.attributes(attribute);
            return this;
        }

        /** Where the events of a type stand. */
        @CanIgnoreReturnValue
        public <E> Builder events(EventType<E> type, String table, Consumer<EventTable.Builder<E>> columns) {
            return events(type, TableName.of(table), columns);
        }

        /**
         * Where the events of a type stand.
         *
         * @throws IllegalArgumentException if the type is bound twice, or a column is not stated that events need
         */
        @CanIgnoreReturnValue
        public <E> Builder events(EventType<E> type, TableName table, Consumer<EventTable.Builder<E>> columns) {
            EventTable.Builder<E> builder = new EventTable.Builder<>(type, table);
            columns.accept(builder);
            EventTable bound = builder.build();
            if (events.putIfAbsent(type, bound) != null) {
                throw new IllegalArgumentException(type + " is bound twice");
            }
            vocabulary.event(type);
            bound.properties().keySet().forEach(property -> declare(type, property));
            return this;
        }

        /**
         * The binding.
         *
         * @throws IllegalStateException if it has no id
         */
        public TableBinding build() {
            if (id == null) {
                throw new IllegalStateException(
                        "the binding to %s has no id: say which column holds it".formatted(table));
            }
            return new TableBinding(this, id);
        }

        @SuppressWarnings("unchecked") // EventTable.Builder takes properties of E only
        private <E> void declare(EventType<E> type, Attribute<?, ?> property) {
            vocabulary.event(type, (Attribute<E, ?>) property);
        }
    }
}
