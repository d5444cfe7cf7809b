package dev.segmentkit.testkit.text;

import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.TimeSpan;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Window;
import dev.segmentkit.time.Zone;
import dev.segmentkit.time.ZonedCalendar;
import java.time.Instant;
import java.util.Optional;

/** Reads windows. */
final class WindowReader {
    private static final String WINDOW = "a window such as 'in the last 90 days', 'today (UTC)' or 'at any time'";

    private final Sentence sentence;
    private final TimeReader times;

    WindowReader(Sentence sentence, TimeReader times) {
        this.sentence = sentence;
        this.times = times;
    }

    /** A window over dates, and the zone that says which day it is. */
    record DayWindow(RelativeWindow window, Zone zone) {}

    /** Whether a window begins so many tokens ahead. */
    boolean begins(int ahead) {
        Token first = sentence.ahead(ahead);
        Token second = sentence.ahead(ahead + 1);
        return (first.says("in") && (second.says("the") || second.says("this")))
                || (first.says("at") && second.says("any"))
                || (first.says("before") && second.says("the"))
                || (first.says("from") && isNumberOrMoment(second))
                || ((first.says("today") || first.says("yesterday") || first.says("tomorrow"))
                        && (second.says("(") || second.says("so")));
    }

    /** Any window. */
    Window window() {
        if (sentence.reads("at any time")) {
            return new Ever();
        }
        return isFixed() ? fixed() : relative();
    }

    /** A window that is reckoned from asOf. */
    RelativeWindow relative() {
        if (sentence.reads("in the last")) {
            return new Rolling(times.span());
        }
        if (sentence.reads("in the next")) {
            return new Upcoming(times.span());
        }
        if (sentence.reads("before the last")) {
            return new BeforeLast(times.span());
        }
        return sentence.continuesWith("from") ? band() : calendar();
    }

    /** A window over dates: its own zone says which day it is or, if it has none, the one behind it. */
    DayWindow overDates() {
        RelativeWindow window = relative();
        if (window.zone().isPresent()) {
            return new DayWindow(window, window.zone().orElseThrow());
        }
        sentence.mustRead("( today in");
        Zone zone = times.zone();
        sentence.mustRead(")");
        return new DayWindow(window, zone);
    }

    private static boolean isNumberOrMoment(Token token) {
        return token.kind() == Token.Kind.WORD
                && !Character.isLetter(token.text().codePointAt(0));
    }

    /** A fixed window has one word where a band has a number and its unit. */
    private boolean isFixed() {
        return sentence.continuesWith("from") && sentence.ahead(2).says("to");
    }

    private Window fixed() {
        sentence.mustRead("from");
        Instant from = sentence.word("a moment", Instant::parse);
        sentence.mustRead("to");
        return new FixedWindow(from, sentence.word("a moment", Instant::parse));
    }

    private Band band() {
        sentence.mustRead("from");
        TimeReader.Length oldest = times.length();
        sentence.mustRead("to");
        TimeReader.Length newest = times.length();
        sentence.mustRead("ago");
        boolean zoned = oldest.unit().isCalendar() || newest.unit().isCalendar();
        Optional<Zone> zone = zoned ? Optional.of(times.bracketedZone()) : Optional.empty();
        TimeSpan from = oldest.in(zone);
        return new Band(from, newest.in(zone));
    }

    private CalendarWindow calendar() {
        if (sentence.reads("yesterday")) {
            return periods(CalendarUnit.DAY, -1, -1);
        }
        if (sentence.reads("today")) {
            return periods(CalendarUnit.DAY, 0, 0);
        }
        if (sentence.reads("tomorrow")) {
            return periods(CalendarUnit.DAY, 1, 1);
        }
        if (sentence.reads("in this")) {
            return periods(times.calendarUnit(), 0, 0);
        }
        if (sentence.reads("in the previous")) {
            int number = numberIfAny();
            return periods(times.calendarUnit(), -number, -1);
        }
        if (sentence.reads("in the following")) {
            int number = numberIfAny();
            return periods(times.calendarUnit(), 1, number);
        }
        if (sentence.reads("in the")) {
            CalendarUnit unit = times.calendarUnit();
            int first = number();
            sentence.mustRead("to");
            return periods(unit, first, number());
        }
        throw sentence.expected(WINDOW);
    }

    private CalendarWindow periods(CalendarUnit unit, int first, int last) {
        boolean soFar = sentence.reads("so far");
        ZonedCalendar calendar = times.bracketedCalendar();
        return new CalendarWindow(calendar, unit, first, last, soFar);
    }

    private int numberIfAny() {
        return Character.isDigit((sentence.ahead(0).text() + "x").charAt(0)) ? number() : 1;
    }

    private int number() {
        return sentence.word("a number of periods", Integer::valueOf);
    }
}
