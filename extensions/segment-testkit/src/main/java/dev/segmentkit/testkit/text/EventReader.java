package dev.segmentkit.testkit.text;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventSequence;
import dev.segmentkit.criteria.EventTest;
import dev.segmentkit.criteria.PropertyMatch;
import dev.segmentkit.criteria.SequenceStep;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.Attribute;
import dev.segmentkit.vocabulary.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which events are meant, and the sentences that begin with events. */
final class EventReader {
    private static final Pattern ORDINAL = Pattern.compile("([1-9][0-9]*)(?:st|nd|rd|th)");

    private final Sentence sentence;
    private final Names names;
    private final TimeReader times;
    private final WindowReader windows;
    private final Function<EventType<?>, Criterion> filters;

    /**
     * The reader of a sentence.
     *
     * @param filters reads the filter of an event type, without its brackets
     */
    EventReader(
            Sentence sentence,
            Names names,
            TimeReader times,
            WindowReader windows,
            Function<EventType<?>, Criterion> filters) {
        this.sentence = sentence;
        this.names = names;
        this.times = times;
        this.windows = windows;
        this.filters = filters;
    }

    /** Whether what comes next is a sentence that begins with events. */
    boolean begins() {
        Token second = sentence.ahead(1);
        Token third = sentence.ahead(2);
        return windows.begins(1)
                || (second.says("where") && third.says("("))
                || (second.says("happened") && (third.says("for") || windows.begins(2)));
    }

    /** A test of events, or a sequence. */
    Criterion criterion() {
        EventPattern pattern = pattern();
        if (sentence.reads("happened for the first time")) {
            return new EventTest(new EventSelection(pattern, windows.window()), EventTest.Occurrence.HAPPENED_FIRST);
        }
        if (sentence.reads("happened")) {
            return new EventTest(new EventSelection(pattern, windows.window()), EventTest.Occurrence.HAPPENED);
        }
        return sequence(new EventSelection(pattern, windows.window()));
    }

    /** Such as {@code purchase where (amount is at least 50) in the last 90 days}. */
    EventSelection selection() {
        EventPattern pattern = pattern();
        Window window = windows.window();
        return new EventSelection(pattern, window);
    }

    /** Whether a position stands so many tokens ahead. */
    boolean isPosition(int ahead) {
        Token token = sentence.ahead(ahead);
        return token.says("first")
                || token.says("last")
                || (token.kind() == Token.Kind.WORD
                        && ORDINAL.matcher(token.text()).matches());
    }

    /** Such as {@code first}, {@code 2nd last}. */
    EventPosition position() {
        if (sentence.reads("first")) {
            return EventPosition.FIRST;
        }
        if (sentence.reads("last")) {
            return EventPosition.LAST;
        }
        int number = sentence.word("first, last, or a number such as 2nd", EventReader::ordinal);
        return new EventPosition(isLast() ? EventPosition.Side.LAST : EventPosition.Side.FIRST, number);
    }

    /** Behind a number, {@code last} may be the event type, too: then a filter or a window follows it, and no name. */
    private boolean isLast() {
        boolean isType = windows.begins(1)
                || (sentence.ahead(1).says("where") && sentence.ahead(2).says("("));
        return !isType && sentence.reads("last");
    }

    private static int ordinal(String text) {
        Matcher matcher = ORDINAL.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private EventPattern pattern() {
        EventType<?> type = names.eventType();
        if (!sentence.reads("where (")) {
            return new EventPattern(type, Constant.EVERYONE);
        }
        Criterion filter = filters.apply(type);
        sentence.mustRead(")");
        return new EventPattern(type, filter);
    }

    private EventSequence sequence(EventSelection first) {
        List<SequenceStep> steps = new ArrayList<>();
        Optional<TimeSpan> within = Optional.empty();
        while (sentence.reads(",")) {
            if (sentence.reads("all within")) {
                within = Optional.of(times.span());
                break;
            }
            steps.add(step());
        }
        if (steps.isEmpty()) {
            throw sentence.expected("', followed by' or ', not followed by'");
        }
        return new EventSequence(first, steps, within);
    }

    private SequenceStep step() {
        SequenceStep.Kind kind = SequenceStep.Kind.FOLLOWED_BY;
        if (sentence.reads("not followed by")) {
            kind = SequenceStep.Kind.NOT_FOLLOWED_BY;
        } else {
            sentence.mustRead("followed by");
        }
        EventPattern pattern = pattern();
        List<PropertyMatch> matches = new ArrayList<>();
        if (sentence.reads("with")) {
            do {
                matches.add(match(pattern.type()));
            } while (sentence.reads("and"));
        }
        return new SequenceStep(
                kind, pattern, matches, sentence.reads("within") ? Optional.of(times.span()) : Optional.empty());
    }

    private PropertyMatch match(EventType<?> type) {
        sentence.mustRead("(");
        Attribute<?, ?> own = names.property(type);
        sentence.mustRead("=");
        int start = sentence.position();
        String earlier = sentence.name("the name of a property of an earlier event");
        sentence.mustRead("of");
        Attribute<?, ?> partner = names.property(start, earlier, names.eventType());
        sentence.mustRead(")");
        return new PropertyMatch(partner, own);
    }
}
