package dev.segmentkit.sql.internal.run;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.sql.internal.statement.Layout;
import dev.segmentkit.sql.internal.statement.Layout.Kind;
import dev.segmentkit.sql.internal.statement.Layout.Slot;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts contacts together from rows that stand one contact after the other. Holds one contact at a time; one that has a value which
 * its attribute does not take is a failure, and the rest goes on. Used once.
 */
final class ContactReader {
    private final Layout layout;
    private final ValueReader values;
    private final Consumer<Contact> contacts;
    private final Consumer<Failure> failures;

    /** The contact at hand; null before the first one. */
    private @Nullable String id;

    private Contact.Builder contact = Contact.builder("");
    private @Nullable String problem;
    private int contactRows;

    ContactReader(Layout layout, ValueReader values, Consumer<Contact> contacts, Consumer<Failure> failures) {
        this.layout = layout;
        this.values = values;
        this.contacts = contacts;
        this.failures = failures;
    }

    /** Reads all rows that there are. */
    void read(Session session, ResultSet rows) throws SQLException {
        while (session.next(rows)) {
            String next = rows.getString(Layout.ID);
            if (!next.equals(id)) {
                handOn();
                id = next;
                contact = Contact.builder(next);
                problem = null;
                contactRows = 0;
            }
            add(rows);
        }
        handOn();
    }

    private void handOn() {
        String read = id;
        if (read == null) {
            return;
        }
        if (problem == null) {
            contacts.accept(contact.build());
        } else {
            failures.accept(new Failure(read, problem));
        }
    }

    private void add(ResultSet row) throws SQLException {
        int kind = row.getInt(Layout.KIND);
        try {
            if (kind == 0) {
                addAttributes(row);
            } else {
                addEvent(row, layout.kinds().get(kind - 1));
            }
        } catch (IllegalArgumentException e) {
            if (problem == null) {
                problem = e.getMessage();
            }
        }
    }

    private void addAttributes(ResultSet row) throws SQLException {
        if (contactRows++ > 0) {
            throw new IllegalArgumentException("the id stands in more than one row of the table of contacts");
        }
        Instant since = moment(row, Layout.KNOWN_SINCE, "since when its history is known");
        if (since != null) {
            contact.historyKnownSince(since);
        }
        for (Slot slot : layout.attributes()) {
            set(contact, row, slot);
        }
    }

    private void addEvent(ResultSet row, Kind kind) throws SQLException {
        contact.add(event(row, kind.type(), kind));
    }

    private <E> Event<E> event(ResultSet row, EventType<E> type, Kind kind) throws SQLException {
        String id = row.getString(Layout.EVENT);
        if (id == null) {
            throw new IllegalArgumentException("an event '%s' has no id".formatted(type.name()));
        }
        Event.Builder<E> event = Event.builder(type).id(id);
        try {
            Instant moment = moment(row, Layout.MOMENT, "its moment");
            if (moment != null) {
                event.occurredAt(moment);
            }
            for (Slot slot : kind.properties()) {
                set(event, row, slot);
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s".formatted(Text.quoted(id), e.getMessage()), e);
        }
        return event.build();
    }

    private @Nullable Instant moment(ResultSet row, int column, String what) throws SQLException {
        Object found = values.moment(row, column);
        if (found == null || found instanceof Instant) {
            return (Instant) found;
        }
        throw new IllegalArgumentException("%s is %s: expected a moment".formatted(what, found));
    }

    @SuppressWarnings("unchecked") // the layout has attributes of contacts there, and their own types check the values
    private void set(Contact.Builder contact, ResultSet row, Slot slot) throws SQLException {
        Object value = read(row, slot);
        if (value != null) {
            contact.set(
                    (Attribute<Contact, Object>) slot.attribute(),
                    slot.attribute().valueOf(value));
        }
    }

    @SuppressWarnings("unchecked") // the layout has properties of the type there, and their own types check the values
    private <E> void set(Event.Builder<E> event, ResultSet row, Slot slot) throws SQLException {
        Object value = read(row, slot);
        if (value != null) {
            event.set((Attribute<E, Object>) slot.attribute(), slot.attribute().valueOf(value));
        }
    }

    /** A value that the driver cannot read is the contact's failure; its message may show the value. */
    private @Nullable Object read(ResultSet row, Slot slot) throws SQLException {
        try {
            String misread = slot.showsMisread() ? row.getString(slot.misread()) : null;
            return misread == null ? values.value(row, slot) : new Unreadable(misread);
        } catch (SQLException e) {
            if (row.isClosed()) {
                throw e;
            }
            throw new IllegalArgumentException(
                    slot.attribute().isSensitive()
                            ? "%s cannot be read".formatted(slot.attribute())
                            : "%s cannot be read: %s".formatted(slot.attribute(), e.getMessage()),
                    e);
        }
    }
}
