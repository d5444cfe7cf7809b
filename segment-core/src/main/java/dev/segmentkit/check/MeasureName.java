package dev.segmentkit.check;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.SubjectVisitor;
import dev.segmentkit.criteria.TextLength;

/** What the language calls a measure over events, for the paths of problems. */
final class MeasureName implements SubjectVisitor<String> {
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
    public String visit(AttributeValue<?> subject) {
        throw noMeasure(subject.text());
    }

    @Override
    public String visit(AgeInYears subject) {
        throw noMeasure(subject.text());
    }

    @Override
    public String visit(TextLength subject) {
        throw noMeasure(subject.text());
    }

    @Override
    public String visit(SetSize subject) {
        throw noMeasure(subject.text());
    }

    @Override
    public String visit(Ratio subject) {
        throw noMeasure(subject.text());
    }

    @Override
    public String visit(Score subject) {
        throw noMeasure(subject.text());
    }

    private static IllegalStateException noMeasure(String subject) {
        return new IllegalStateException(subject + " is no measure over events");
    }
}
