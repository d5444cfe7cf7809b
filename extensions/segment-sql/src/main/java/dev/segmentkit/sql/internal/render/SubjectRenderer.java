package dev.segmentkit.sql.internal.render;

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
import dev.segmentkit.sql.internal.dialect.Dialect;
import dev.segmentkit.sql.internal.fragment.Sql;
import dev.segmentkit.sql.internal.schema.Expression;
import dev.segmentkit.sql.internal.schema.Expression.Plain;
import dev.segmentkit.sql.internal.schema.Expression.Quantity;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Duration;
import java.time.LocalDate;

/** What is tested, as an expression. */
record SubjectRenderer(Query query, Source source, EventRenderer events) implements SubjectVisitor<Expression> {
    private static final long MICROS_OF_A_DAY = Duration.ofDays(1).toMillis() * 1000;

    SubjectRenderer(Query query, Source source) {
        this(query, source, new EventRenderer(query));
    }

    Expression of(Subject<?> subject) {
        return subject.accept(this);
    }

    private Dialect dialect() {
        return query.dialect();
    }

    @Override
    public Expression visit(AttributeValue<?> subject) {
        return source.value(subject.attribute());
    }

    /** Years between, less one before the birthday; a date after today has no age (T7). */
    @Override
    public Expression visit(AgeInYears subject) {
        Sql date = source.value(subject.attribute()).sql();
        return Quantity.whole(query.zones().today(subject.zone(), source, today -> age(date, today)));
    }

    private Sql age(Sql date, LocalDate today) {
        Sql birthday = Sql.of("(EXTRACT(MONTH FROM {}) * 100 + EXTRACT(DAY FROM {}))", date, date);
        return Sql.of(
                "CASE WHEN {} BETWEEN DATE '0001-01-01' AND {} THEN"
                        + " CAST({} - EXTRACT(YEAR FROM {}) - CASE WHEN {} > {} THEN 1 ELSE 0 END AS BIGINT) END",
                date,
                dialect().date(today),
                dialect().whole(today.getYear()),
                date,
                birthday,
                dialect().whole(today.getMonthValue() * 100L + today.getDayOfMonth()));
    }

    @Override
    public Expression visit(TextLength subject) {
        return Quantity.whole(dialect().length(source.value(subject.attribute()).sql()));
    }

    @Override
    public Expression visit(SetSize subject) {
        return Quantity.whole(dialect().size(source.value(subject.attribute()).sql()));
    }

    @Override
    public Expression visit(EventCount subject) {
        return Quantity.whole(events.count(subject.events()));
    }

    @Override
    public Expression visit(PeriodCount subject) {
        return new PeriodRenderer(query, subject).count();
    }

    @Override
    public Expression visit(EventMoment subject) {
        return new Plain(ValueType.MOMENT, events.moment(subject.position(), subject.events()));
    }

    @Override
    public Expression visit(DaysSince subject) {
        Sql moment = events.moment(subject.position(), subject.events());
        return Quantity.of(
                ValueType.WHOLE_NUMBER,
                dialect().quotient(dialect().micros(moment, dialect().moment(query.asOf())), MICROS_OF_A_DAY));
    }

    @Override
    public Expression visit(EventValue<?> subject) {
        EventRows rows = query.events(subject.events().type());
        Expression value = rows.property(subject.events().type(), subject.property(), "e", query);
        Sql nth = dialect()
                .nth(
                        subject.type(),
                        value.sql(),
                        EventRenderer.order(subject.position()),
                        events.filter(subject.events()),
                        subject.position().number());
        return value.as(rows.aggregates().column(nth));
    }

    @Override
    public Expression visit(EventAggregate<?> subject) {
        return new AggregateRenderer(query, events, subject).rendered();
    }

    @Override
    public Expression visit(Ratio subject) {
        return new RatioRenderer(query, source, of(subject.part()), of(subject.whole())).rendered(subject.minimum());
    }

    @Override
    public Expression visit(Score subject) {
        return new ScoreRenderer(query, source).rendered(subject);
    }
}
