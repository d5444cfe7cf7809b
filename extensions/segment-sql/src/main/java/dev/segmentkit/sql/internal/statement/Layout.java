package dev.segmentkit.sql.internal.statement;

import com.google.common.collect.ImmutableList;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.ValueType;
import java.util.List;

/**
 * Which column of a row that is loaded holds what. The first five are those of all rows; then come the attributes of contacts, and
 * then the properties of each event type.
 *
 * @param attributes the attributes of contacts
 * @param kinds the event types: a row of kind 1 is an event of the first one, and so on; one of kind 0 is a contact
 */
public record Layout(List<Slot> attributes, List<Kind> kinds) {
    /** The column with the id of the contact. */
    public static final int ID = 1;

    /** The column with the kind of the row. */
    public static final int KIND = 2;

    /** The column that says since when the history is known. */
    public static final int KNOWN_SINCE = 3;

    /** The column with the moment of the event. */
    public static final int MOMENT = 4;

    /** The column with the id of the event. */
    public static final int EVENT = 5;

    /** Which column of a row holds what. */
    public Layout {
        attributes = ImmutableList.copyOf(attributes);
        kinds = ImmutableList.copyOf(kinds);
    }

    /**
     * Where a value stands.
     *
     * @param attribute of what
     * @param column its column; a place has the next one too
     * @param showsMisread whether the column after that has the text of a value that is none, NULL otherwise
     */
    public record Slot(Attribute<?, ?> attribute, int column, boolean showsMisread) {
        /** The column with the text of a value that is none, if there is one. */
        public int misread() {
            return column + (attribute.type() == ValueType.PLACE ? 2 : 1);
        }

        /** The first column after it. */
        int end() {
            return misread() + (showsMisread ? 1 : 0);
        }
    }

    /**
     * The events of a type.
     *
     * @param type the type
     * @param properties its properties
     */
    public record Kind(EventType<?> type, List<Slot> properties) {
        /** The events of a type. */
        public Kind {
            properties = ImmutableList.copyOf(properties);
        }
    }
}
