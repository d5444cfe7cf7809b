package dev.segmentkit.json.internal.write;

import dev.segmentkit.time.TimeSpan;

/** A time span as JSON, in the author's unit. */
final class SpanJson {
    private SpanJson() {}

    static Fields of(TimeSpan span) {
        return Fields.of(Quoted.words(span.unit()), Scalar.number(span.amount()))
                .and("zone", span.zone().map(ZoneJson::of));
    }
}
