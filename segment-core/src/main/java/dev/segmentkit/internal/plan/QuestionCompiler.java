package dev.segmentkit.internal.plan;

import dev.segmentkit.binding.Binding;
import dev.segmentkit.binding.EventBinding;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.FallbackCriterionVisitor;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.Truth;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.internal.combination.Wanted;
import dev.segmentkit.internal.plan.ComparedQuestion.Relation;
import dev.segmentkit.internal.text.Text;
import dev.segmentkit.time.Zone;
import dev.segmentkit.vocabulary.ValueType;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes the leaves of criteria ready. Equal leaves become one question, be it of contacts wherever in a catalogue they
 * stand, or of events in one filter.
 *
 * @param <H> the host's class of contacts
 * @param <S> what is asked: contacts, or the events that a filter is about
 */
final class QuestionCompiler<H, S> {
    private final Binding<H> binding;
    private final ZoneReaders<H> zones;
    private final EventFinders<H> finders;
    private final SubjectCompiler<H, S> subjects;
    private final Leaves leaves = new Leaves();
    private final Map<Criterion, Question<H, S>> known = new HashMap<>();

    private QuestionCompiler(
            Binding<H> binding,
            Fields<S> fields,
            ZoneReaders<H> zones,
            EventFinders<H> finders,
            Function<QuestionCompiler<H, S>, CriterionCompilers<H, S>> criteria) {
        this.binding = binding;
        this.zones = zones;
        this.finders = finders;
        this.subjects = new SubjectCompiler<>(zones, fields, finders, criteria.apply(this));
    }

    /**
     * For criteria about contacts.
     *
     * @param verdicts gives the node of a segment that a score refers to
     * @param matchers gives the matcher for such a segment, of which that is wanted
     */
    static <H> QuestionCompiler<H, H> ofContacts(
            Binding<H> binding,
            Slots slots,
            Function<String, VerdictNode<H, H>> verdicts,
            BiFunction<String, Wanted, Matcher<H, H>> matchers) {
        ZoneReaders<H> zones = new ZoneReaders<>(binding, slots);
        return new QuestionCompiler<>(
                binding,
                Fields.of(binding),
                zones,
                new EventFinders<>(binding, zones, slots),
                questions -> new CriterionCompilers<>(
                        new MatcherCompiler<>(questions, matchers), new VerdictCompiler<>(questions, verdicts)));
    }

    /** For filters of events. */
    static <H, T> QuestionCompiler<H, T> ofEvents(
            Binding<H> binding, EventBinding<H, T> events, ZoneReaders<H> zones, EventFinders<H> finders) {
        return new QuestionCompiler<>(
                binding,
                Fields.of(events),
                zones,
                finders,
                questions -> new CriterionCompilers<>(
                        MatcherCompiler.ofFilters(questions), VerdictCompiler.ofFilters(questions)));
    }

    <V> Measured<H, S, ?, V> measured(Subject<V> subject) {
        return subjects.of(subject);
    }

    ZoneReader<H> zone(Zone zone) {
        return zones.of(zone);
    }

    /** A leaf that is no reference to a segment, or a constant. */
    Question<H, S> question(Criterion leaf) {
        // Not computeIfAbsent: the parts of a score are made ready on the way.
        Question<H, S> question = known.get(leaf);
        if (question == null) {
            question = leaf.accept(leaves);
            known.put(leaf, question);
        }
        return question;
    }

    private final class Leaves extends FallbackCriterionVisitor<Question<H, S>> {
        @Override
        public Question<H, S> visit(ValueTest<?> test) {
            return compiled(test);
        }

        @Override
        public Question<H, S> visit(EventTest test) {
            return ofContact(happened(finders.finder(test.events()), test));
        }

        @Override
        public Question<H, S> visit(EventSequence sequence) {
            return ofContact(new SequenceCompiler<>(binding, finders, zones).question(sequence));
        }

        @Override
        public Question<H, S> visit(Constant constant) {
            return new ConstantQuestion<>(Truth.of(constant == Constant.EVERYONE));
        }

        @Override
        protected Question<H, S> otherwise(Criterion criterion) {
            throw new IllegalStateException("'%s' is not a leaf".formatted(criterion.text()));
        }
    }

    private <T> Question<H, H> happened(EventFinder<H, T> finder, EventTest test) {
        return switch (test.occurrence()) {
            case HAPPENED -> new Happened<>(finder, 1);
            case HAPPENED_FIRST -> new HappenedFirst<>(finders.ever(finder), finder);
        };
    }

    private <V> Question<H, S> compiled(ValueTest<V> test) {
        if (test.expected() instanceof ComparedWith expected) {
            return compared(
                    test, Relation.of(expected.operator()), expected.factor(), expected.other(), expected.otherText());
        }
        if (test.expected() instanceof SameAs expected) {
            return compared(
                    test,
                    Relation.SAME,
                    BigDecimal.ONE,
                    expected.other(),
                    expected.other().text());
        }
        Question<H, S> question = tested(test, subjects.of(test.subject()));
        if (test.subject() instanceof EventCount count && test.expected() instanceof Comparison<?> comparison) {
            return new CountQuestion<>(
                    question, new Happened<>(finders.finder(count.events()), CountQuestion.threshold(comparison)));
        }
        return test.subject() instanceof DaysSince days
                ? DaysSinceQuestion.of(question, subjects.moment(days.events(), days.position()), test.expected())
                : question;
    }

    private <A, V> Question<H, S> tested(ValueTest<V> test, Measured<H, S, A, V> subject) {
        if (test.expected() instanceof Presence presence) {
            return new PresenceQuestion<>(subject.reader(), presence == Presence.KNOWN, test.expectedText());
        }
        Check<H, A> check =
                test.expected().accept(new CheckCompiler<>(test.subject().type(), subject.values(), zones));
        Question<H, S> question = new ValueQuestion<>(subject.reader(), check, test.expectedText());
        return test.subject() instanceof Score score
                ? new ScoreQuestion<>(question, subjects.score(score), ofScores(check))
                : question;
    }

    @SuppressWarnings("unchecked") // scores are worked out as decimals
    private static <H> Check<H, BigDecimal> ofScores(Check<H, ?> check) {
        return (Check<H, BigDecimal>) check;
    }

    /** Numbers of any types compare as what they are exactly; all others are of one type, choices by their texts. */
    private Question<H, S> compared(
            ValueTest<?> test, Relation relation, BigDecimal factor, Subject<?> other, String otherText) {
        String expected = test.expectedText();
        if (test.subject().type().isNumeric()) {
            return new ComparedQuestion<>(
                    subjects.of(test.subject()).number(),
                    MappedReader.times(factor, subjects.of(other).number()),
                    relation,
                    Comparator.<Fraction>naturalOrder(),
                    areWhole(test.subject(), other) ? Fraction::hasWholeNumber : shared -> true,
                    expected,
                    otherText);
        }
        return test.subject().type().isOrdered()
                ? compared(subjects.of(test.subject()), subjects.of(other), relation, expected, otherText)
                : new ComparedQuestion<>(
                        texts(test.subject()),
                        texts(other),
                        relation,
                        Text.BY_CODE_POINT,
                        shared -> true,
                        expected,
                        otherText);
    }

    /** Whether one of two numbers is whole, so that both must be to be the same. */
    private static boolean areWhole(Subject<?> one, Subject<?> other) {
        return one.type() == ValueType.WHOLE_NUMBER || other.type() == ValueType.WHOLE_NUMBER;
    }

    @SuppressWarnings("unchecked") // two values are compared only if they are of one type, and so of one Java type
    private <A, V> Question<H, S> compared(
            Measured<H, S, A, V> subject,
            Measured<H, S, ?, ?> other,
            Relation relation,
            String expected,
            String otherText) {
        Comparator<A> order = (one, another) -> subject.values().order().applyAsInt(one, (V) another);
        return new ComparedQuestion<>(
                subject.reader(),
                (Reader<H, S, A>) other.reader(),
                relation,
                order,
                shared -> true,
                expected,
                otherText);
    }

    /** Values that have no order are the same if their texts are. */
    private Reader<H, S, String> texts(Subject<?> subject) {
        return texts(subjects.of(subject).reader());
    }

    private static <H, S, A> Reader<H, S, String> texts(Reader<H, S, A> reader) {
        return new MappedReader<>(reader, reader::format, text -> text);
    }

    /** Events are asked about of contacts only: a filter that does is refused when it is built. */
    @SuppressWarnings("unchecked")
    static <H, S> Question<H, S> ofContact(Question<H, H> question) {
        return (Question<H, S>) question;
    }
}
