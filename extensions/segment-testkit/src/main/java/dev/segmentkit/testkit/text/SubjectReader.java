package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.AgeInYears;
import dev.segmentkit.criteria.AttributeValue;
import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventAggregate.Function;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Ratio;
import dev.segmentkit.criteria.SetSize;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.criteria.TextLength;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.DateAttribute;
import dev.segmentkit.vocabulary.EventType;
import dev.segmentkit.vocabulary.TextAttribute;
import dev.segmentkit.vocabulary.TextSetAttribute;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a sentence is about. Its words may be names, too, so two or three of them are looked at: an attribute named
 * {@code count} is followed by what is expected of it, and never by {@code of}.
 */
final class SubjectReader {
    private static final Map<String, Function> FUNCTIONS = Map.ofEntries(
            Map.entry("sum of", Function.SUM),
            Map.entry("average of", Function.AVERAGE),
            Map.entry("count of distinct", Function.DISTINCT_COUNT),
            Map.entry("smallest", Function.MINIMUM),
            Map.entry("earliest", Function.MINIMUM),
            Map.entry("lowest", Function.MINIMUM),
            Map.entry("greatest", Function.MAXIMUM),
            Map.entry("latest", Function.MAXIMUM),
            Map.entry("highest", Function.MAXIMUM),
            Map.entry("most frequent", Function.MOST_FREQUENT));

    private final Sentence sentence;
    private final Names names;
    private final TimeReader times;
    private final LiteralReader literals;
    private final EventReader events;
    private final ScoreReader scores;

    SubjectReader(
            Sentence sentence,
            Names names,
            TimeReader times,
            LiteralReader literals,
            EventReader events,
            ScoreReader scores) {
        this.sentence = sentence;
        this.names = names;
        this.times = times;
        this.literals = literals;
        this.events = events;
        this.scores = scores;
    }

    /**
     * Reads a subject.
     *
     * @param filtered the event type whose properties are tested; empty for contacts
     */
    Subject<?> subject(Optional<EventType<?>> filtered) {
        if (isValueOfEvent()) {
            return valueOfEvent();
        }
        for (Map.Entry<String, Function> function : FUNCTIONS.entrySet()) {
            if (isAggregate(function.getKey())) {
                sentence.mustRead(function.getKey());
                return aggregate(function.getValue());
            }
        }
        if (sentence.continuesWith("count of") && sentence.ahead(3).says("(")) {
            return periodCount();
        }
        if (sentence.reads("count of")) {
            return new EventCount(events.selection());
        }
        if (sentence.continuesWith("the") && events.isPosition(1)) {
            sentence.mustRead("the");
            EventPosition position = events.position();
            return new EventMoment(position, events.selection());
        }
        if (sentence.reads("days since the")) {
            EventPosition position = events.position();
            return new DaysSince(position, events.selection());
        }
        if (sentence.reads("ratio of (")) {
            return ratio();
        }
        if (sentence.continuesWith("score") && sentence.ahead(2).says("[")) {
            return scores.score();
        }
        return ofAttribute(filtered);
    }

    private Subject<?> ofAttribute(Optional<EventType<?>> filtered) {
        if (sentence.reads("age by")) {
            int start = sentence.position();
            DateAttribute<?> date =
                    names.ofKind(DateAttribute.class, "a date of birth", start, names.attribute(filtered));
            return new AgeInYears(date, times.bracketedZone());
        }
        if (sentence.reads("length of")) {
            int start = sentence.position();
            return new TextLength(names.ofKind(TextAttribute.class, "a text", start, names.attribute(filtered)));
        }
        if (sentence.reads("size of")) {
            int start = sentence.position();
            return new SetSize(names.ofKind(TextSetAttribute.class, "a text set", start, names.attribute(filtered)));
        }
        return new AttributeValue<>(names.attribute(filtered));
    }

    /** Whether it is {@code amount of the last purchase ...}. */
    private boolean isValueOfEvent() {
        return sentence.ahead(1).says("of") && sentence.ahead(2).says("the") && events.isPosition(3);
    }

    private Subject<?> valueOfEvent() {
        int start = sentence.position();
        String property = sentence.name("the name of a property");
        sentence.mustRead("of the");
        EventPosition position = events.position();
        EventSelection selection = events.selection();
        return new EventValue<>(position, names.property(start, property, selection.type()), selection);
    }

    /** Whether it is these words, a property, and {@code of}. */
    private boolean isAggregate(String words) {
        return sentence.continuesWith(words)
                && sentence.ahead(words.split(" ", -1).length + 1).says("of");
    }

    private Subject<?> aggregate(Function function) {
        int start = sentence.position();
        String property = sentence.name("the name of a property");
        sentence.mustRead("of");
        EventSelection selection = events.selection();
        Attribute<?, ?> measured = names.property(start, property, selection.type());
        return new EventAggregate<>(function, measured, selection);
    }

    private PeriodCount periodCount() {
        sentence.mustRead("count of");
        CalendarUnit unit = times.calendarUnit();
        ZonedCalendar calendar = times.bracketedCalendar();
        sentence.mustRead("with");
        long atLeast = 1;
        if (sentence.reads("at least")) {
            atLeast = sentence.word("a number of events", Long::valueOf);
            sentence.mustRead("of");
        }
        return new PeriodCount(unit, calendar, atLeast, events.selection());
    }

    private Ratio ratio() {
        Subject<?> part = subject(Optional.empty());
        sentence.mustRead(") to (");
        Subject<?> whole = subject(Optional.empty());
        sentence.mustRead(") given at least");
        return new Ratio(part, whole, literals.number());
    }
}
