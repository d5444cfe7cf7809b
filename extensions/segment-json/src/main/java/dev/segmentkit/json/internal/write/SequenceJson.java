package dev.segmentkit.json.internal.write;

import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import java.util.ArrayList;
import java.util.List;

/** A sequence as JSON: its first events, what follows, and how long it takes at most. */
final class SequenceJson {
    private SequenceJson() {}

    static Fields of(EventSequence sequence) {
        List<Json> steps = new ArrayList<>(List.of(EventJson.of(sequence.first())));
        sequence.steps().forEach(step -> steps.add(step(step)));
        return Fields.of("sequence", new Items(steps, Layout.BLOCK, true))
                .and("within", sequence.within().map(SpanJson::of));
    }

    private static Fields step(SequenceStep step) {
        String kind = switch (step.kind()) {
            case FOLLOWED_BY -> "followedBy";
            case NOT_FOLLOWED_BY -> "notFollowedBy";
        };
        return Fields.of(kind, EventJson.of(step.pattern()))
                .andIf(
                        !step.matches().isEmpty(),
                        "matching",
                        Items.set(Layout.ROW, step.matches(), SequenceJson::match))
                .and("within", step.within().map(SpanJson::of));
    }

    private static Fields match(PropertyMatch match) {
        return Fields.of("own", Scalar.text(match.own().name()))
                .and("earlier", Scalar.text(match.earlier().name()))
                .and("of", Scalar.text(match.earlier().eventType().orElseThrow()));
    }
}
