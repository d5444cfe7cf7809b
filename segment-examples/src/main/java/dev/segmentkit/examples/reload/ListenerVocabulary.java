package dev.segmentkit.examples.reload;

import static dev.segmentkit.Attributes.wholeNumber;

import dev.segmentkit.Contact;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.WholeNumberAttribute;

/** What the station knows of its listeners. Segments are written over these names, and stand in a file. */
public final class ListenerVocabulary {
    static final WholeNumberAttribute<Contact> AGE = wholeNumber("age");
    static final EventType<Song> PLAYED = EventType.named("song played");
    static final TextAttribute<Song> GENRE = PLAYED.text("genre");

    static final Binding<Listener> BINDING = Binding.to(Listener.class)
            .id(Listener::id)
            .number(AGE, Listener::age)
            .events(
                    PLAYED,
                    Listener::songs,
                    fields -> fields.id(Song::id).occurredAt(Song::at).property(GENRE, Song::genre))
            .build();

    private ListenerVocabulary() {}
}
