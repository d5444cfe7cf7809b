package dev.segmentkit.sql.internal.schema;

import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.table.EventTable;
import dev.segmentkit.sql.table.TableBinding;
import dev.segmentkit.vocabulary.Attribute;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A binding that was found in a database, with what its columns hold. All expressions are about a row that goes by the name of t.
 *
 * @param dialect the database's dialect
 * @param binding the binding
 * @param contactId the contact's id, as the table of contacts has it
 * @param historyKnownSince since when the events of a contact are known; empty if all are
 * @param attributes the attributes of contacts
 * @param events the tables of events, by their types' names
 */
public record Schema(
        Dialect dialect,
        TableBinding binding,
        Sql contactId,
        Optional<Sql> historyKnownSince,
        Map<Attribute<?, ?>, BoundValue> attributes,
        Map<String, EventColumns> events) {
    /**
     * The columns of a type's events.
     *
     * @param table the table
     * @param contact the id of the contact
     * @param id the id of the event, as text
     * @param occurredAt the moment
     * @param isTimeless whether that is no moment, as infinity is none
     * @param isOfType whether a row is of the type
     * @param properties the properties
     */
    public record EventColumns(
            EventTable table,
            Sql contact,
            Sql id,
            Sql occurredAt,
            Sql isTimeless,
            Optional<Sql> isOfType,
            Map<Attribute<?, ?>, BoundValue> properties) {
        /** A property that is bound. */
        public BoundValue property(Attribute<?, ?> property) {
            return Objects.requireNonNull(properties.get(property), property::toString);
        }
    }

    /** An attribute that is bound. */
    public BoundValue attribute(Attribute<?, ?> attribute) {
        return Objects.requireNonNull(attributes.get(attribute), attribute::toString);
    }
}
