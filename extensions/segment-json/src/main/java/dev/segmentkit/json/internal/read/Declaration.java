package dev.segmentkit.json.internal.read;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.AttributeOwner;
import dev.segmentkit.vocabulary.AttributeTrait;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.SegmentKind;
import dev.segmentkit.vocabulary.Sensitivity;
import dev.segmentkit.vocabulary.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What a vocabulary says of an attribute besides its name. */
record Declaration(
        ValueType type,
        List<String> choices,
        Optional<SegmentKind> kind,
        Optional<Origin> origin,
        Optional<Provenance> provenance,
        boolean sensitive) {

    /** The attribute that is declared so; choices need an enum of the host's and cannot be made of labels. */
    <O> Attribute<O, ?> attribute(AttributeOwner<O> owner, String name) {
        AttributeTrait[] traits = traits();
        return switch (type) {
            case TEXT -> owner.text(name, traits);
            case WHOLE_NUMBER -> owner.wholeNumber(name, traits);
            case DECIMAL -> owner.decimal(name, traits);
            case REAL -> owner.real(name, traits);
            case FLAG -> owner.flag(name, traits);
            case DATE -> owner.date(name, traits);
            case MOMENT -> owner.moment(name, traits);
            case TEXT_SET -> owner.textSet(name, traits);
            case PLACE -> owner.place(name, traits);
            case VERSION -> owner.version(name, traits);
            case CHOICE -> throw new IllegalStateException("choices need an enum");
        };
    }

    private AttributeTrait[] traits() {
        List<AttributeTrait> traits = new ArrayList<>();
        kind.ifPresent(traits::add);
        origin.ifPresent(traits::add);
        provenance.ifPresent(traits::add);
        traits.add(sensitive ? Sensitivity.SENSITIVE : Sensitivity.ORDINARY);
        return traits.toArray(AttributeTrait[]::new);
    }

    /** Whether an attribute is declared so. The order of choices means nothing. */
    boolean fits(Attribute<?, ?> attribute) {
        return type == attribute.type()
                && kind.equals(attribute.kind())
                && originOf(attribute.eventType().isPresent()) == attribute.origin()
                && provenance.equals(attribute.provenance())
                && sensitive == attribute.isSensitive()
                && new HashSet<>(choices).equals(new HashSet<>(labels(attribute)));
    }

    private Origin originOf(boolean property) {
        return origin.or(() -> provenance.map(Provenance::usualOrigin))
                .orElse(property ? Origin.IMPLICIT : Origin.EXPLICIT);
    }

    private static List<String> labels(Attribute<?, ?> attribute) {
        return attribute instanceof ChoiceAttribute<?, ?> choice ? choice.labels() : List.of();
    }

    /** How an attribute is declared, for messages. */
    static String text(Attribute<?, ?> attribute) {
        List<String> parts = new ArrayList<>(List.of(attribute.type().label()));
        if (!labels(attribute).isEmpty()) {
            parts.add("choices " + labels(attribute));
        }
        attribute.kind().ifPresent(kind -> parts.add("kind " + Words.name(kind)));
        parts.add("origin " + Words.name(attribute.origin()));
        attribute.provenance().ifPresent(provenance -> parts.add("provenance " + Words.name(provenance)));
        if (attribute.isSensitive()) {
            parts.add("sensitive");
        }
        return String.join(", ", parts);
    }
}
