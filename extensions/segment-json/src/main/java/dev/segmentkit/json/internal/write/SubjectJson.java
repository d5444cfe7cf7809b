package dev.segmentkit.json.internal.write;

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
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.SubjectVisitor;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.vocabulary.Attribute;

/** Where a value comes from, as JSON: the fields that begin a value test. */
final class SubjectJson implements SubjectVisitor<Fields> {
    private static final SubjectJson VISITOR = new SubjectJson();

    private SubjectJson() {}

    static Fields of(Subject<?> subject) {
        return subject.accept(VISITOR);
    }

    @Override
    public Fields visit(AttributeValue<?> subject) {
        Attribute<?, ?> attribute = subject.attribute();
        return Fields.of(attribute.eventType().isPresent() ? "property" : "attribute", name(attribute));
    }

    @Override
    public Fields visit(AgeInYears subject) {
        return Fields.of("ageBy", name(subject.attribute())).and("zone", ZoneJson.of(subject.zone()));
    }

    @Override
    public Fields visit(TextLength subject) {
        return Fields.of("lengthOf", name(subject.attribute()));
    }

    @Override
    public Fields visit(SetSize subject) {
        return Fields.of("sizeOf", name(subject.attribute()));
    }

    @Override
    public Fields visit(EventCount subject) {
        return Fields.of("countOf", EventJson.of(subject.events()));
    }

    @Override
    public Fields visit(PeriodCount subject) {
        return Fields.of("countOf", Scalar.text(subject.unit().label() + "s"))
                .and("with", EventJson.of(subject.events()))
                .andIf(subject.atLeast() != 1, "atLeastEvents", Scalar.number(subject.atLeast()))
                .and(CalendarJson.of(subject.calendar()));
    }

    @Override
    public Fields visit(EventMoment subject) {
        return Fields.of("momentOf", EventJson.of(subject.position())).and("in", EventJson.of(subject.events()));
    }

    @Override
    public Fields visit(DaysSince subject) {
        return Fields.of("daysSince", EventJson.of(subject.position())).and("in", EventJson.of(subject.events()));
    }

    @Override
    public Fields visit(EventValue<?> subject) {
        return Fields.of("valueOf", name(subject.property()))
                .and("of", EventJson.of(subject.position()))
                .and("in", EventJson.of(subject.events()));
    }

    @Override
    public Fields visit(EventAggregate<?> subject) {
        String function = switch (subject.function()) {
            case SUM -> "sumOf";
            case AVERAGE -> "averageOf";
            case MINIMUM -> "smallestOf";
            case MAXIMUM -> "greatestOf";
            case DISTINCT_COUNT -> "distinctOf";
            case MOST_FREQUENT -> "mostFrequentOf";
        };
        return Fields.of(function, name(subject.property())).and("in", EventJson.of(subject.events()));
    }

    @Override
    public Fields visit(Ratio subject) {
        return Fields.of("ratioOf", of(subject.part()))
                .and("to", of(subject.whole()))
                .and("givenAtLeast", JsonNumber.of(subject.minimum()));
    }

    @Override
    public Fields visit(Score subject) {
        return Fields.of("score", ScoreJson.of(subject));
    }

    private static Scalar name(Attribute<?, ?> attribute) {
        return Scalar.text(attribute.name());
    }
}
