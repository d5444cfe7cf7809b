package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what is tested: attributes, and what is worked out from them or from events. */
final class Subjects {
    private final Reading reading;
    private final Times times;
    private final Map<String, SubjectField> fields = new LinkedHashMap<>();

    Subjects(Reading reading, Times times, Measures measures, Scores scores) {
        this.reading = reading;
        this.times = times;
        fields.put("attribute", (node, form, scope) -> attribute(node, scope, false));
        fields.put("property", (node, form, scope) -> attribute(node, scope, true));
        fields.put("ageBy", this::age);
        fields.put("lengthOf", (node, form, scope) -> length(node, scope));
        fields.put("sizeOf", (node, form, scope) -> size(node, scope));
        fields.put("ratioOf", this::ratio);
        fields.put("score", (node, form, scope) -> scores.score(node, scope));
        fields.putAll(measures.fields());
    }

    /** The fields that say what a subject is, one of which each subject has. */
    Collection<String> names() {
        return Collections.unmodifiableSet(fields.keySet());
    }

    /** A subject that has an object of its own. */
    @Nullable Subject<?> read(Node node, Scope scope) {
        Form form = reading.form(node, "an object that says what is tested, such as {\"attribute\": \"age\"}");
        if (form == null) {
            return null;
        }
        String name = form.choice(names());
        Subject<?> subject = name == null ? null : read(name, form, scope);
        form.finish();
        return subject;
    }

    /** The subject that this field of an object begins. */
    @Nullable Subject<?> read(String name, Form form, Scope scope) {
        SubjectField field = fields.get(name);
        return field == null ? null : field.read(form.value(name), form, scope);
    }

    private @Nullable Subject<?> attribute(Node node, Scope scope, boolean inFilter) {
        if (scope.event().isPresent() != inFilter) {
            return reading.refused(
                    node,
                    scope.event()
                            .map(type -> "the field \"property\" instead of \"attribute\": a filter of " + type
                                    + " can test its properties only")
                            .orElse("the field \"attribute\" instead of \"property\": properties are tested in"
                                    + " \"where\""));
        }
        Attribute<?, ?> attribute = scope.attribute(node, reading);
        return attribute == null ? null : new AttributeValue<>(attribute);
    }

    private @Nullable Subject<?> age(Node node, Form form, Scope scope) {
        Node zoned = form.needed("zone");
        DateAttribute<?> attribute = scope.attribute(node, DateAttribute.class, "date", reading);
        Zone zone = zoned == null ? null : times.zone(zoned);
        return attribute == null || zone == null ? null : new AgeInYears(attribute, zone);
    }

    private @Nullable Subject<?> length(Node node, Scope scope) {
        TextAttribute<?> attribute = scope.attribute(node, TextAttribute.class, "text", reading);
        return attribute == null ? null : new TextLength(attribute);
    }

    private @Nullable Subject<?> size(Node node, Scope scope) {
        TextSetAttribute<?> attribute = scope.attribute(node, TextSetAttribute.class, "text set", reading);
        return attribute == null ? null : new SetSize(attribute);
    }

    private @Nullable Subject<?> ratio(Node node, Form form, Scope scope) {
        Node to = form.needed("to");
        Node least = form.needed("givenAtLeast");
        Subject<?> part = read(node, scope);
        Subject<?> whole = to == null ? null : read(to, scope);
        BigDecimal minimum = least == null ? null : reading.decimal(least);
        return part == null || whole == null || minimum == null
                ? null
                : reading.built(form.group(), () -> new Ratio(part, whole, minimum));
    }
}
