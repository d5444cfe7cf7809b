package dev.segmentkit.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.segmentkit.Attributes;
import dev.segmentkit.Contact;
import dev.segmentkit.criteria.AnyOf;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.CaseRule;
import dev.segmentkit.criteria.ComparedWith;
import dev.segmentkit.criteria.Comparison;
import dev.segmentkit.criteria.Comparison.Operator;
import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventAggregate.Function;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.IfUnknown;
import dev.segmentkit.criteria.Not;
import dev.segmentkit.criteria.OneOf;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Presence;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SameAs;
import dev.segmentkit.criteria.Score;
import dev.segmentkit.criteria.ScorePart;
import dev.segmentkit.criteria.SegmentReference;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.criteria.ValueTest;
import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.TimeSpan.Unit;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** E3: every word of canonical text may be the name of an attribute, of an event type, of a property, of all three. */
class NamesAreNoWordsTest {
    static final List<String> NAMES = List.of(
                    "is known, is missing, is of, everyone, nobody, not, and, or, in, segment, at, least, any, time, the, this, first",
                    "last, count, distinct, days, since, sum, average, smallest, most, frequent, ratio, score, length, size, age, by",
                    "happened, for, where, today, yesterday, so, from, to, before, previous, following, followed, with, within",
                    "all, missing, false, if, unknown, has, contains, starts, same, as, times, than, between, a b, 'q', 2nd, over")
            .stream()
            .flatMap(line -> List.of(line.split(", ")).stream())
            .toList();

    private static final ZonedCalendar UTC = ZonedCalendar.in(ZoneOffset.UTC);
    private static final TimeSpan DAY = TimeSpan.of(1, Unit.DAYS);
    private static final TimeSpan WEEK = TimeSpan.of(1, Unit.WEEKS);
    private static final List<Window> WINDOWS = List.of(
            new Ever(),
            new Rolling(DAY),
            new BeforeLast(DAY),
            new Band(WEEK, DAY),
            new FixedWindow(Instant.EPOCH, Instant.EPOCH.plusSeconds(1)),
            UTC.today().soFar(),
            UTC.thisMonth());
    private static final List<EventPosition> POSITIONS = List.of(
            EventPosition.FIRST,
            EventPosition.LAST,
            new EventPosition(EventPosition.Side.FIRST, 2),
            new EventPosition(EventPosition.Side.LAST, 3));

    private interface Some {}

    @ParameterizedTest
    @FieldSource("NAMES")
    void attributesMayHaveTheNamesOfWords(String name) {
        TextAttribute<Contact> attribute = Attributes.text(name);
        CriterionReader reader =
                new CriterionReader(Vocabulary.builder().attributes(attribute).build());
        AttributeValue<String> value = new AttributeValue<>(attribute);
        List<Criterion> tests = List.of(
                new ValueTest<>(value, Presence.KNOWN),
                new ValueTest<>(value, new OneOf<>(List.of("x", "y"), CaseRule.IGNORING_CASE)),
                new ValueTest<>(value, new Comparison<>(Operator.LESS_THAN, "x")),
                new ValueTest<>(value, new SameAs(value)),
                new ValueTest<>(value, new ComparedWith(Operator.AT_LEAST, BigDecimal.ONE, value)),
                new ValueTest<>(new TextLength(attribute), new Comparison<>(Operator.AT_LEAST, 5L)),
                new SegmentReference(name),
                score(name));
        for (Criterion test : tests) {
            comesBack(reader, test);
            comesBack(reader, new Not(test));
            comesBack(reader, new IfUnknown(test, true));
            comesBack(reader, AnyOf.of(new IfUnknown(test, false), test, Constant.EVERYONE));
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void eventTypesMayHaveTheNamesOfWords(String name) {
        for (int i = 0; i < NAMES.size(); i++) {
            EventType<Some> type = EventType.named(name);
            TextAttribute<Some> text = type.text(NAMES.get(i));
            CriterionReader reader =
                    new CriterionReader(Vocabulary.builder().event(type, text).build());
            for (EventSelection events : selections(type, text, WINDOWS.get(i % WINDOWS.size()))) {
                about(events, text).forEach(criterion -> comesBack(reader, criterion));
            }
        }
    }

    private static List<EventSelection> selections(EventType<Some> type, TextAttribute<Some> property, Window window) {
        Criterion filter = new ValueTest<>(new AttributeValue<>(property), Presence.KNOWN);
        return List.of(
                new EventSelection(new EventPattern(type, Constant.EVERYONE), window),
                new EventSelection(new EventPattern(type, filter), window));
    }

    private static List<Criterion> about(EventSelection events, TextAttribute<Some> property) {
        List<Subject<?>> subjects = new ArrayList<>();
        subjects.add(new EventCount(events));
        subjects.add(new PeriodCount(CalendarUnit.DAY, UTC, 2, events));
        subjects.add(new EventAggregate<>(Function.DISTINCT_COUNT, property, events));
        subjects.add(new EventAggregate<>(Function.MINIMUM, property, events));
        subjects.add(new EventAggregate<>(Function.MOST_FREQUENT, property, events));
        for (EventPosition position : POSITIONS) {
            subjects.add(new EventMoment(position, events));
            subjects.add(new DaysSince(position, events));
            subjects.add(new EventValue<>(position, property, events));
        }
        List<Criterion> criteria = new ArrayList<>();
        subjects.forEach(subject -> criteria.add(new ValueTest<>(subject, Presence.MISSING)));
        criteria.add(new EventTest(events, EventTest.Occurrence.HAPPENED));
        criteria.add(new EventTest(events, EventTest.Occurrence.HAPPENED_FIRST));
        criteria.add(sequence(events, property));
        return criteria;
    }

    private static EventSequence sequence(EventSelection events, TextAttribute<Some> property) {
        PropertyMatch match = new PropertyMatch(property, property);
        SequenceStep next = new SequenceStep(
                SequenceStep.Kind.FOLLOWED_BY, events.pattern(), List.of(match, match), Optional.of(DAY));
        SequenceStep never =
                new SequenceStep(SequenceStep.Kind.NOT_FOLLOWED_BY, events.pattern(), List.of(), Optional.empty());
        return new EventSequence(events, List.of(next, never), Optional.of(WEEK));
    }

    private static Criterion score(String name) {
        ScorePart part = new ScorePart(BigDecimal.ONE, Constant.EVERYONE, BigDecimal.TEN, Optional.empty());
        return new ValueTest<>(
                new Score(name, List.of(part, part), Optional.of(BigDecimal.TEN)),
                new Comparison<>(Operator.AT_LEAST, BigDecimal.ONE));
    }

    private static void comesBack(CriterionReader reader, Criterion criterion) {
        String text = criterion.text();
        // Many thousand times: an assertion object is made only where it says something.
        if (!reader.read(text).equals(criterion)) {
            assertThat(reader.read(text)).as(text).isEqualTo(criterion);
        }
    }
}
