package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Accessor;
import dev.segmentkit.binding.Binding;
import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.SubjectVisitor;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.text.Numbers;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Ever;
import dev.segmentkit.vocabulary.Attribute;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the leaves of criteria ready. Equal leaves become one question, be it of contacts wherever in a catalogue they
 * stand, or of events in one filter.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or the events that a filter is about
 */
final class QuestionCompiler<H, S> {
    private final Binding<H> binding;
    private final Fields<S> fields;
    private final EventSources<H> sources;
    private final Map<Criterion, Question<H, S>> known = new HashMap<>();

    private QuestionCompiler(Binding<H> binding, Fields<S> fields, EventSources<H> sources) {
        this.binding = binding;
        this.fields = fields;
        this.sources = sources;
    }

    static <H> QuestionCompiler<H, H> ofContacts(Binding<H> binding, EventSources<H> sources) {
        return new QuestionCompiler<>(binding, Fields.of(binding), sources);
    }

    Question<H, S> question(ValueTest<?> test) {
        return known.computeIfAbsent(test, leaf -> test.subject().accept(new ForSubject<>(test)));
    }

    Question<H, S> question(EventTest test) {
        return known.computeIfAbsent(
                test, leaf -> happened(sources.source(test.events().type()), test));
    }

    Question<H, S> question(EventSequence sequence) {
        return known.computeIfAbsent(sequence, leaf -> {
            throw new UnsupportedOperationException();
        });
    }

    Question<H, S> question(Constant constant) {
        Truth truth = Truth.of(constant == Constant.EVERYONE);
        return known.computeIfAbsent(constant, leaf -> new ConstantQuestion<>(truth));
    }

    private <T> Question<H, S> happened(EventSource<H, T> source, EventTest test) {
        EventFinder<H, T> finder = finder(source, test.events());
        return ofContact(
                switch (test.occurrence()) {
                    case HAPPENED -> new Happened<>(finder, 1);
                    case HAPPENED_FIRST -> new HappenedFirst<>(finder(source, withoutWindow(test.events())), finder);
                });
    }

    private static EventSelection withoutWindow(EventSelection events) {
        return new EventSelection(events.pattern(), new Ever());
    }

    private <T> EventFinder<H, T> finder(EventSource<H, T> source, EventSelection events) {
        QuestionCompiler<H, T> ofEvents = new QuestionCompiler<>(binding, Fields.of(source.binding()), sources);
        return new EventFinder<>(
                events,
                source,
                events.pattern().filter().accept(MatcherCompiler.ofFilters(ofEvents)),
                events.pattern().filter().accept(VerdictCompiler.ofFilters(ofEvents)),
                ZoneReader.of(events.window().zone(), binding));
    }

    /** Events are asked about of contacts only: a filter that does is refused when it is built. */
    @SuppressWarnings("unchecked")
    private Question<H, S> ofContact(Question<H, H> question) {
        return (Question<H, S>) question;
    }

    /**
     * The question for a test, by what kind of subject it has.
     *
     * @param <V> the literals of the test
     */
    @SuppressWarnings("unchecked") // the subject that is visited is the test's own, so its values are V
    private final class ForSubject<V> implements SubjectVisitor<Question<H, S>> {
        private final ValueTest<V> test;

        ForSubject(ValueTest<V> test) {
            this.test = test;
        }

        @Override
        public Question<H, S> visit(AttributeValue<?> subject) {
            Attribute<?, V> attribute = (Attribute<?, V>) subject.attribute();
            return test(new AttributeReader<H, S, V>(fields.accessor(attribute)), sameType(attribute));
        }

        @Override
        public Question<H, S> visit(AgeInYears subject) {
            return test(
                    new AgeReader<>(fields.accessor(subject.attribute()), ZoneReader.of(subject.zone(), binding)),
                    wholeNumbers());
        }

        @Override
        public Question<H, S> visit(TextLength subject) {
            return test(new SizeReader<>(fields.accessor(subject.attribute()), Text::length), wholeNumbers());
        }

        @Override
        public Question<H, S> visit(SetSize subject) {
            return test(
                    new SizeReader<>(fields.accessor(subject.attribute()), members -> members.size()), wholeNumbers());
        }

        @Override
        public Question<H, S> visit(EventCount subject) {
            return count(sources.source(subject.events().type()), subject.events());
        }

        @Override
        public Question<H, S> visit(EventMoment subject) {
            return moment(sources.source(subject.events().type()), subject);
        }

        @Override
        public Question<H, S> visit(EventAggregate<?> subject) {
            return aggregate(sources.source(subject.events().type()), subject, subject.property());
        }

        @Override
        public Question<H, S> visit(PeriodCount subject) {
            return known.computeIfAbsent(test, leaf -> {
                throw new UnsupportedOperationException();
            });
        }

        @Override
        public Question<H, S> visit(DaysSince subject) {
            return known.computeIfAbsent(test, leaf -> {
                throw new UnsupportedOperationException();
            });
        }

        @Override
        public Question<H, S> visit(EventValue<?> subject) {
            return known.computeIfAbsent(test, leaf -> {
                throw new UnsupportedOperationException();
            });
        }

        @Override
        public Question<H, S> visit(Ratio subject) {
            return known.computeIfAbsent(test, leaf -> {
                throw new UnsupportedOperationException();
            });
        }

        @Override
        public Question<H, S> visit(Score subject) {
            return known.computeIfAbsent(test, leaf -> {
                throw new UnsupportedOperationException();
            });
        }

        private <T> Question<H, S> count(EventSource<H, T> source, EventSelection events) {
            EventFinder<H, T> finder = finder(source, events);
            Question<H, H> value = measure(finder, found -> (long) found.size(), String::valueOf, wholeNumbers());
            return ofContact(
                    test.expected() instanceof Comparison<?> comparison
                            ? new CountQuestion<>(value, new Happened<>(finder, CountQuestion.threshold(comparison)))
                            : value);
        }

        private <T> Question<H, S> moment(EventSource<H, T> source, EventMoment subject) {
            Function<List<Occurrence<T>>, @Nullable Instant> moment = switch (subject.position()
                    .side()) {
                case FIRST -> found -> found.isEmpty() ? null : found.get(0).at();
                case LAST ->
                    found ->
                            found.isEmpty() ? null : found.get(found.size() - 1).at();
            };
            return ofContact(
                    measure(finder(source, subject.events()), moment, Instant::toString, (Comparability<Instant, V>)
                            Comparability.ordered(Comparator.<Instant>naturalOrder())));
        }

        private <T, P> Question<H, S> aggregate(
                EventSource<H, T> source, EventAggregate<?> subject, Attribute<?, P> property) {
            EventFinder<H, T> finder = finder(source, subject.events());
            Accessor<T, P> accessor = source.binding().accessor(property);
            return ofContact(
                    switch (subject.function()) {
                        case SUM -> measure(finder, Aggregates.sum(accessor), Numbers::format, Comparability.sums());
                        case AVERAGE ->
                            measure(finder, Aggregates.average(accessor), Fraction::text, Comparability.averages());
                        case DISTINCT_COUNT ->
                            measure(finder, Aggregates.distinct(accessor), String::valueOf, wholeNumbers());
                        case MINIMUM ->
                            ownType(
                                    finder,
                                    Aggregates.greatest(
                                            accessor, property.order().reversed()),
                                    property);
                        case MAXIMUM -> ownType(finder, Aggregates.greatest(accessor, property.order()), property);
                        case MOST_FREQUENT -> throw new UnsupportedOperationException();
                    });
        }

        private <T, P> Question<H, H> ownType(
                EventFinder<H, T> finder,
                Function<List<Occurrence<T>>, ? extends @Nullable P> aggregate,
                Attribute<?, P> property) {
            return measure(finder, aggregate, property::format, (Comparability<P, V>) sameType(property));
        }

        private <T, A> Question<H, H> measure(
                EventFinder<H, T> finder,
                Function<List<Occurrence<T>>, ? extends @Nullable A> aggregate,
                Function<A, String> format,
                Comparability<A, V> values) {
            return QuestionCompiler.<H, H, A, V>test(
                    test, new AggregateReader<>(finder, aggregate, format), values, binding);
        }

        private <A> Question<H, S> test(Reader<H, S, A> reader, Comparability<A, V> values) {
            return QuestionCompiler.test(test, reader, values, binding);
        }

        private Comparability<Long, V> wholeNumbers() {
            return (Comparability<Long, V>) Comparability.ordered(Comparator.<Long>naturalOrder());
        }

        private static <P> Comparability<P, P> sameType(Attribute<?, P> attribute) {
            return attribute.type().isOrdered() ? Comparability.ordered(attribute.order()) : Comparability.unordered();
        }
    }

    private static <H, S, A, V> Question<H, S> test(
            ValueTest<V> test, Reader<H, S, A> reader, Comparability<A, V> values, Binding<H> binding) {
        if (test.expected() instanceof Presence presence) {
            return new PresenceQuestion<>(reader, presence == Presence.KNOWN, test.expectedText());
        }
        Check<H, A> check =
                test.expected().accept(new CheckCompiler<>(test.subject().type(), values, binding));
        return new ValueQuestion<>(reader, check, test.expectedText());
    }
}
