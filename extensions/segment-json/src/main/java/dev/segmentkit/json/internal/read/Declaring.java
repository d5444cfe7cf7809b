package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.ValueType;
import dev.segmentkit.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a vocabulary of declarations. The host's choices stand for those of the same owner and name. */
final class Declaring implements Declarations.Sink {
    private final Reading reading;
    private final Collection<ChoiceAttribute<?, ?>> choices;
    private final Vocabulary.Builder builder = Vocabulary.builder();

    Declaring(Reading reading, Collection<ChoiceAttribute<?, ?>> choices) {
        this.reading = reading;
        this.choices = choices;
    }

    Vocabulary vocabulary() {
        return builder.build();
    }

    @Override
    public void event(Node.Field field) {
        builder.event(EventType.named(field.name()));
    }

    @Override
    public void attribute(Optional<String> event, Node.Field field, Declaration declaration) {
        if (event.isPresent()) {
            property(EventType.named(event.get()), field, declaration);
        } else {
            Attribute<?, ?> attribute = attribute(AttributeOwner.contact(), event, field, declaration);
            if (attribute != null) {
                builder.attributes(attribute);
            }
        }
    }

    private <E> void property(EventType<E> type, Node.Field field, Declaration declaration) {
        Attribute<E, ?> property = attribute(type, Optional.of(type.name()), field, declaration);
        if (property != null) {
            builder.event(type, property);
        }
    }

    private <O> @Nullable Attribute<O, ?> attribute(
            AttributeOwner<O> owner, Optional<String> event, Node.Field field, Declaration declaration) {
        if (declaration.type() != ValueType.CHOICE) {
            return declaration.attribute(owner, field.name());
        }
        Optional<ChoiceAttribute<?, ?>> own = choices.stream()
                .filter(choice ->
                        choice.name().equals(field.name()) && choice.eventType().equals(event))
                .findFirst();
        if (own.isEmpty()) {
            return reading.refused(
                    field.value(),
                    "a choice that the reader was given by withChoices(...), since its enum is the host's");
        }
        return declaration.fits(own.get())
                ? Generics.ownedBy(owner, own.get())
                : reading.refused(field.value(), "what withChoices(...) was given: " + Declaration.text(own.get()));
    }
}
