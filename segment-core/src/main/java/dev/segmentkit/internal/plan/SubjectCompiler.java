package dev.segmentkit.internal.plan;

import static java.util.Comparator.comparing;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.Fading;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.SubjectVisitor;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.ValueType;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the subjects of value tests ready.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or the events that a filter is about
 */
final class SubjectCompiler<H, S> implements SubjectVisitor<Measured<H, S, ?, ?>> {
    private final ZoneReaders<H> zones;
    private final Fields<S> fields;
    private final EventFinders<H> finders;
    private final CriterionCompilers<H, S> criteria;
    private final Map<Subject<?>, Measured<H, S, ?, ?>> known = new HashMap<>();
    private final Map<Score, ScoreReader<H>> scores = new HashMap<>();

    /** With where attributes and events are read from, and what makes the criteria of scores ready. */
    SubjectCompiler(
            ZoneReaders<H> zones, Fields<S> fields, EventFinders<H> finders, CriterionCompilers<H, S> criteria) {
        this.zones = zones;
        this.fields = fields;
        this.finders = finders;
        this.criteria = criteria;
    }

    /** The subject, ready; its literals are its own. Equal subjects are one. */
    @SuppressWarnings("unchecked")
    <V> Measured<H, S, ?, V> of(Subject<V> subject) {
        // Not computeIfAbsent: the parts of a ratio are made ready on the way.
        Measured<H, S, ?, ?> measured = known.get(subject);
        if (measured == null) {
            measured = subject.accept(this);
            known.put(subject, measured);
        }
        return (Measured<H, S, ?, V>) measured;
    }

    @Override
    public Measured<H, S, ?, ?> visit(AttributeValue<?> subject) {
        return attribute(subject.attribute());
    }

    private <V> Measured<H, S, V, V> attribute(Attribute<?, V> attribute) {
        return Measured.of(attribute, new AttributeReader<>(fields.accessor(attribute)));
    }

    @Override
    public Measured<H, S, ?, ?> visit(AgeInYears subject) {
        return Measured.wholeNumber(new AgeReader<>(fields.accessor(subject.attribute()), zones.of(subject.zone())));
    }

    @Override
    public Measured<H, S, ?, ?> visit(TextLength subject) {
        return Measured.wholeNumber(new SizeReader<>(fields.accessor(subject.attribute()), Text::length));
    }

    @Override
    public Measured<H, S, ?, ?> visit(SetSize subject) {
        return Measured.wholeNumber(new SizeReader<>(fields.accessor(subject.attribute()), members -> members.size()));
    }

    @Override
    public Measured<H, S, ?, ?> visit(EventCount subject) {
        return ofContact(count(finders.finder(subject.events())));
    }

    private static <H, T> Measured<H, H, Long, Long> count(EventFinder<H, T> events) {
        return Measured.wholeNumber(new CountReader<>(events, Selected::count));
    }

    @Override
    public Measured<H, S, ?, ?> visit(PeriodCount subject) {
        ZoneReader<H> zone = zones.of(subject.calendar().zone());
        return ofContact(Measured.wholeNumber(new PeriodReader<>(finders.finder(subject.events()), subject, zone)));
    }

    @Override
    public Measured<H, S, ?, ?> visit(EventMoment subject) {
        return ofContact(new Measured<>(
                moment(subject.events(), subject.position()),
                Comparability.ordered(Comparator.<Instant>naturalOrder())));
    }

    @Override
    public Measured<H, S, ?, ?> visit(DaysSince subject) {
        return ofContact(Measured.wholeNumber(new DaysSinceReader<>(moment(subject.events(), subject.position()))));
    }

    MomentReader<H, ?> moment(EventSelection events, EventPosition position) {
        return new MomentReader<>(new Positions<>(finders.finder(events), position));
    }

    @Override
    public Measured<H, S, ?, ?> visit(EventValue<?> subject) {
        return ofContact(value(finders.finder(subject.events()), subject));
    }

    private static <H, T, V> Measured<H, H, V, V> value(EventFinder<H, T> events, EventValue<V> subject) {
        Accessor<T, V> property = accessor(events, subject.property());
        return Measured.of(
                subject.property(), new EventValueReader<>(new Positions<>(events, subject.position()), property));
    }

    @Override
    public Measured<H, S, ?, ?> visit(EventAggregate<?> subject) {
        return ofContact(aggregate(finders.finder(subject.events()), subject.function(), subject.property()));
    }

    private <T, P> Measured<H, H, ?, ?> aggregate(
            EventFinder<H, T> events, EventAggregate.Function function, Attribute<?, P> property) {
        Accessor<T, P> accessor = accessor(events, property);
        return switch (function) {
            case SUM ->
                new Measured<>(new SumReader<>(events, accessor, totals(events, property)), Comparability.sums());
            case AVERAGE ->
                new Measured<>(
                        new AggregateReader<>(events, Aggregates.average(accessor), Spread.ANYWHERE, Fraction::text),
                        Comparability.averages());
            case DISTINCT_COUNT -> Measured.wholeNumber(new CountReader<>(events, Aggregates.distinct(accessor)));
            case MINIMUM -> {
                Comparator<P> descending = property.order().reversed();
                yield ownType(events, Aggregates.greatest(accessor, descending), Spread.DOWN, property);
            }
            case MAXIMUM -> ownType(events, Aggregates.greatest(accessor, property.order()), Spread.UP, property);
            case MOST_FREQUENT ->
                ownType(events, Aggregates.mostFrequent(accessor, order(property)), Spread.ANYWHERE, property);
        };
    }

    @SuppressWarnings("unchecked") // the values of whole numbers are such
    private <T> @Nullable Refilled<H, PropertyTotals<H, T>> totals(EventFinder<H, T> events, Attribute<?, ?> property) {
        return property.type() == ValueType.WHOLE_NUMBER
                ? finders.totals(events.pattern(), accessor(events, (Attribute<?, Long>) property))
                : null;
    }

    private static <P> Comparator<P> order(Attribute<?, P> property) {
        return property.type().isOrdered() ? property.order() : comparing(property::format, Text.BY_CODE_POINT);
    }

    private static <H, T, P> Measured<H, H, P, P> ownType(
            EventFinder<H, T> events,
            Function<Selected<?, T>, ? extends @Nullable P> aggregate,
            Spread spread,
            Attribute<?, P> property) {
        return Measured.of(property, new AggregateReader<>(events, aggregate, spread, property::format));
    }

    private static <T, P> Accessor<T, P> accessor(EventFinder<?, T> events, Attribute<?, P> property) {
        return events.pattern().source().binding().accessor(property);
    }

    @Override
    public Measured<H, S, ?, ?> visit(Ratio subject) {
        return ofContact(new Measured<>(
                new RatioReader<>(subject, number(subject.part()), number(subject.whole())), Comparability.averages()));
    }

    @SuppressWarnings("unchecked") // ratios are asked of contacts only, and so are what they are made of
    private Reader<H, H, Fraction> number(Subject<?> subject) {
        return (Reader<H, H, Fraction>) of(subject).number();
    }

    @Override
    public Measured<H, S, ?, ?> visit(Score subject) {
        return ofContact(new Measured<>(score(subject), Comparability.sums()));
    }

    ScoreReader<H> score(Score subject) {
        // Not computeIfAbsent: scores that its parts look at are made ready on the way.
        ScoreReader<H> score = scores.get(subject);
        if (score == null) {
            score = new ScoreReader<>(
                    subject, subject.parts().stream().map(this::part).toList());
            scores.put(subject, score);
        }
        return score;
    }

    @SuppressWarnings("unchecked") // scores are asked of contacts only, and so are what they are made of
    private ScoreReader.Part<H> part(ScorePart part) {
        Criterion criterion = part.criterion();
        return new ScoreReader.Part<>(
                part,
                (Matcher<H, H>) criteria.matcher().of(criterion, Wanted.TRUE),
                (Matcher<H, H>) criteria.matcher().of(criterion, Wanted.FALSE),
                (VerdictNode<H, H>) criterion.accept(criteria.verdict()),
                part.fading().map(this::fading));
    }

    @SuppressWarnings("unchecked") // scores are asked of contacts only; moments are read as moments
    private FadingPoints<H> fading(Fading fading) {
        return new FadingPoints<>(
                fading,
                (Reader<H, H, Instant>) of(fading.since()).reader(),
                zones.of(fading.every().zone()));
    }

    /** Measures are asked for of contacts only: a filter that does is refused when it is built. Each is kept. */
    @SuppressWarnings("unchecked")
    private <A, V> Measured<H, S, A, V> ofContact(Measured<H, H, A, V> measured) {
        Reader<H, H, A> kept = KeptReader.of(measured.reader(), finders.slots());
        return new Measured<>((Reader<H, S, A>) kept, measured.values());
    }
}
