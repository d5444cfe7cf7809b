package dev.segmentkit.check;

import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.FallbackSubjectVisitor;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Subject;

/** What the language calls a measure over events, for the paths of problems. */
final class MeasureName extends FallbackSubjectVisitor<String> {
    @Override
    public String visit(EventCount subject) {
        return "count";
    }

    @Override
    public String visit(PeriodCount subject) {
        return subject.unit().label() + "s";
    }

    @Override
    public String visit(EventMoment subject) {
        return subject.position().text();
    }

    @Override
    public String visit(DaysSince subject) {
        return subject.position().text() + ".daysAgo";
    }

    @Override
    public String visit(EventValue<?> subject) {
        return "%s.property(%s)"
                .formatted(subject.position().text(), subject.property().name());
    }

    @Override
    public String visit(EventAggregate<?> subject) {
        String function = switch (subject.function()) {
            case SUM -> "sum";
            case AVERAGE -> "average";
            case MINIMUM -> "min";
            case MAXIMUM -> "max";
            case DISTINCT_COUNT -> "distinct";
            case MOST_FREQUENT -> "mostFrequent";
        };
        return "%s(%s)".formatted(function, subject.property().name());
    }

    @Override
    protected String otherwise(Subject<?> subject) {
        throw new IllegalStateException(subject.text() + " is no measure over events");
    }
}
