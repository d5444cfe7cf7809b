package dev.segmentkit.json.internal.write;

import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ChoiceAttribute;
import dev.segmentkit.vocabulary.Origin;
import dev.segmentkit.vocabulary.Provenance;
import dev.segmentkit.vocabulary.ValueType;

/** The declaration of an attribute or a property as JSON: its type, alone if that says all. */
final class DeclarationJson {
    private DeclarationJson() {}

    static Json of(Attribute<?, ?> attribute) {
        Scalar type = Scalar.text(type(attribute.type()));
        Fields all = Fields.of("type", type)
                .and(choices(attribute))
                .and("kind", attribute.kind().map(Scalar::name))
                .andIf(attribute.origin() != usualOrigin(attribute), "origin", Scalar.name(attribute.origin()))
                .and("provenance", attribute.provenance().map(Scalar::name))
                .andIf(attribute.isSensitive(), "sensitive", Scalar.TRUE);
        return all.size() == 1 ? type : all;
    }

    /** Choices are in the order of their enum, which says which is the first. */
    private static Fields choices(Attribute<?, ?> attribute) {
        return attribute instanceof ChoiceAttribute<?, ?> choice
                ? Fields.of("choices", Items.sequence(Layout.ROW, choice.labels(), Scalar::text))
                : Fields.NONE;
    }

    private static Origin usualOrigin(Attribute<?, ?> attribute) {
        return attribute
                .provenance()
                .map(Provenance::usualOrigin)
                .orElse(attribute.eventType().isPresent() ? Origin.IMPLICIT : Origin.EXPLICIT);
    }

    private static String type(ValueType type) {
        return switch (type) {
            case DECIMAL -> "decimal";
            case REAL -> "real";
            case TEXT, WHOLE_NUMBER, FLAG, DATE, MOMENT, CHOICE, TEXT_SET, PLACE, VERSION -> type.label();
        };
    }
}
