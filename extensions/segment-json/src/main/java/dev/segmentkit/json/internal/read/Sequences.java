package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sequences: an array of the events that it begins with and of the steps that follow. */
final class Sequences {
    private static final String FOLLOWED_BY = "followedBy";
    private static final List<String> STEPS = List.of(FOLLOWED_BY, "notFollowedBy");

    private final Reading reading;
    private final Times times;
    private final Events events;

    Sequences(Reading reading, Times times, Events events) {
        this.reading = reading;
        this.times = times;
        this.events = events;
    }

    /** The sequence that this node lists. */
    @Nullable Criterion read(Node node, Form form, Scope scope) {
        Limit within = limit(form);
        if (!(node instanceof Node.Items items) || items.nodes().isEmpty()) {
            return reading.refused(node, "an array of events and of the steps that follow");
        }
        EventSelection first = events.selection(items.nodes().get(0), scope);
        List<SequenceStep> steps = new ArrayList<>();
        boolean complete = first != null && within != null;
        for (Node item : items.nodes().subList(1, items.nodes().size())) {
            SequenceStep step = step(item, scope);
            if (step == null) {
                complete = false;
            } else {
                steps.add(step);
            }
        }
        return complete && first != null && within != null
                ? reading.built(node, () -> new EventSequence(first, steps, within.span()))
                : null;
    }

    private @Nullable SequenceStep step(Node node, Scope scope) {
        Form form = reading.form(node, "a step: an object with the field \"followedBy\" or \"notFollowedBy\"");
        if (form == null) {
            return null;
        }
        String kind = form.choice(STEPS);
        Node matching = form.optional("matching");
        Limit within = limit(form);
        form.finish();
        if (kind == null) {
            return null;
        }
        Node followed = form.value(kind);
        EventPattern pattern = events.pattern(followed, scope);
        List<PropertyMatch> matches = matching == null ? List.of() : matches(matching, followed, scope);
        if (pattern == null || matches == null || within == null) {
            return null;
        }
        SequenceStep.Kind sort =
                kind.equals(FOLLOWED_BY) ? SequenceStep.Kind.FOLLOWED_BY : SequenceStep.Kind.NOT_FOLLOWED_BY;
        return reading.built(node, () -> new SequenceStep(sort, pattern, matches, within.span()));
    }

    private @Nullable List<PropertyMatch> matches(Node node, Node followed, Scope scope) {
        return reading.list(node, "an array of objects that each tie two properties", item -> {
            Form form = reading.form(item, "an object with the fields \"own\", \"earlier\" and \"of\"");
            return form == null ? null : match(form, followed, scope);
        });
    }

    private @Nullable PropertyMatch match(Form form, Node followed, Scope scope) {
        Node ownNode = form.needed("own");
        Node earlierNode = form.needed("earlier");
        Node of = form.needed("of");
        form.finish();
        EventType<?> type = of == null ? null : scope.eventType(of, reading);
        Attribute<?, ?> own = ownNode == null
                ? null
                : Events.properties(followed, scope)
                        .map(properties -> properties.attribute(ownNode, reading))
                        .orElse(null);
        Attribute<?, ?> earlier =
                earlierNode == null || type == null ? null : scope.of(type).attribute(earlierNode, reading);
        return own == null || earlier == null
                ? null
                : reading.built(form.group(), () -> new PropertyMatch(earlier, own));
    }

    /** A limit, or that there is none. */
    private record Limit(Optional<TimeSpan> span) {}

    private @Nullable Limit limit(Form form) {
        Node within = form.optional("within");
        if (within == null) {
            return new Limit(Optional.empty());
        }
        TimeSpan span = times.span(within);
        return span == null ? null : new Limit(Optional.of(span));
    }
}
