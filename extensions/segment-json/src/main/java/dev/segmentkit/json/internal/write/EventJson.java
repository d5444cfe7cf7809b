package dev.segmentkit.json.internal.write;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;

/** Events as JSON: which, when, and which one of them. */
final class EventJson {
    private EventJson() {}

    /** Which events, and when. */
    static Fields of(EventSelection events) {
        return of(events.pattern()).and(WindowJson.of(events.window()));
    }

    /** Which events. */
    static Fields of(EventPattern pattern) {
        return Fields.of("event", Scalar.text(pattern.type().name()))
                .andIf(pattern.filter() != Constant.EVERYONE, "where", CriterionJson.of(pattern.filter()));
    }

    /** Which one of them. */
    static Json of(EventPosition position) {
        return switch (position.side()) {
            case FIRST -> numbered(position.number(), "first", "nth");
            case LAST -> numbered(position.number(), "last", "nthLast");
        };
    }

    private static Json numbered(int number, String first, String others) {
        return number == 1 ? Scalar.text(first) : Fields.of(others, Scalar.number(number));
    }
}
