package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads vocabularies, one declaration after the other. */
final class Declarations {
    private static final Words<ValueType> TYPES = Words.of("a type", ValueType.class);
    private static final Words<SegmentKind> KINDS = Words.of("a kind of segments", SegmentKind.class);
    private static final Words<Origin> ORIGINS = Words.of("an origin", Origin.class);
    private static final Words<Provenance> PROVENANCES = Words.of("a provenance", Provenance.class);

    private final Reading reading;
    private final Sink sink;

    /** What becomes of declarations. */
    interface Sink {
        /** There is an event of this name. */
        void event(Node.Field field);

        /** There is an attribute of contacts, or of an event. */
        void attribute(Optional<String> event, Node.Field field, Declaration declaration);
    }

    Declarations(Reading reading, Sink sink) {
        this.reading = reading;
        this.sink = sink;
    }

    /** All declarations of the vocabulary at this node. */
    void read(Node node) {
        Form form = reading.form(node, "a vocabulary: an object with the fields \"attributes\" and \"events\"");
        if (form == null) {
            return;
        }
        Node attributes = form.optional("attributes");
        Node events = form.optional("events");
        form.finish();
        if (attributes != null) {
            attributes(Optional.empty(), attributes);
        }
        if (events instanceof Node.Group group) {
            for (Node.Field field : group.fields()) {
                if (isNamed(field)) {
                    sink.event(field);
                }
                attributes(Optional.of(field.name()), field.value());
            }
        } else if (events != null) {
            reading.faults().add(events, "an object with the properties of each event");
        }
    }

    private void attributes(Optional<String> event, Node node) {
        if (!(node instanceof Node.Group group)) {
            reading.faults().add(node, "an object with a declaration for each name");
            return;
        }
        for (Node.Field field : group.fields()) {
            boolean named = isNamed(field);
            Declaration declaration = declaration(field.value());
            if (named && declaration != null && !event.filter(String::isBlank).isPresent()) {
                sink.attribute(event, field, declaration);
            }
        }
    }

    private boolean isNamed(Node.Field field) {
        if (field.name().isBlank()) {
            reading.faults().add(field.place(), "a blank name", "one that is not blank");
            return false;
        }
        return true;
    }

    private @Nullable Declaration declaration(Node node) {
        if (node instanceof Node.Literal) {
            ValueType type = TYPES.read(node, reading);
            return type == null ? null : checked(node, plain(type));
        }
        Form form = reading.form(node, "a type such as \"text\", or an object with the field \"type\"");
        if (form == null) {
            return null;
        }
        int before = reading.faults().count();
        Node typed = form.needed("type");
        Node labelled = form.optional("choices");
        Optional<SegmentKind> kind = word(form, "kind", KINDS);
        Optional<Origin> origin = word(form, "origin", ORIGINS);
        Optional<Provenance> provenance = word(form, "provenance", PROVENANCES);
        boolean sensitive = reading.stated(form, "sensitive");
        form.finish();
        ValueType type = typed == null ? null : TYPES.read(typed, reading);
        List<String> choices = labelled == null ? List.of() : reading.texts(labelled);
        return type == null || choices == null || reading.faults().count() > before
                ? null
                : checked(
                        labelled == null ? node : labelled,
                        new Declaration(type, choices, kind, origin, provenance, sensitive));
    }

    private static Declaration plain(ValueType type) {
        return new Declaration(type, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    private <T> Optional<T> word(Form form, String name, Words<T> words) {
        Node node = form.optional(name);
        return node == null ? Optional.empty() : Optional.ofNullable(words.read(node, reading));
    }

    private @Nullable Declaration checked(Node node, Declaration declaration) {
        List<String> choices = declaration.choices();
        if ((declaration.type() == ValueType.CHOICE) == choices.isEmpty()) {
            return reading.refused(
                    node,
                    choices.isEmpty()
                            ? "a choice with the field \"choices\", an array of its labels"
                            : "no choices, which a %s does not have"
                                    .formatted(declaration.type().label()));
        }
        return new HashSet<>(choices).size() == choices.size()
                ? declaration
                : reading.refused(node, "an array of labels, each of them once");
    }
}
