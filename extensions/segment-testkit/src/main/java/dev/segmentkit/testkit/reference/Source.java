package dev.segmentkit.testkit.reference;

import dev.segmentkit.Contact;
import dev.segmentkit.Event;
import dev.segmentkit.vocabulary.Attribute;
import java.util.Optional;

/** What has the attributes that a criterion looks at: the contact or, in a filter, the event at hand. */
interface Source {
    /** The value in the form that the reference compares; empty if it is missing. */
    Optional<Object> value(Attribute<?, ?> attribute);

    static Source of(Contact contact) {
        return new Source() {
            @Override
            public Optional<Object> value(Attribute<?, ?> attribute) {
                return read(attribute);
            }

            @SuppressWarnings("unchecked") // outside of filters there are attributes of contacts only
            private <V> Optional<Object> read(Attribute<?, V> attribute) {
                return contact.get((Attribute<Contact, V>) attribute).map(value -> Plain.value(attribute, value));
            }
        };
    }

    static <E> Source of(Event<E> event) {
        return new Source() {
            @Override
            public Optional<Object> value(Attribute<?, ?> attribute) {
                return read(attribute);
            }

            @SuppressWarnings("unchecked") // in filters there are properties of the event only
            private <V> Optional<Object> read(Attribute<?, V> property) {
                return event.get((Attribute<E, V>) property).map(value -> Plain.value(property, value));
            }
        };
    }
}
