package dev.segmentkit.json.internal.read;

import dev.segmentkit.json.internal.tree.Node;
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
import dev.segmentkit.time.ZonedCalendar;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads windows, whose fields stand in the object of the events that lie in them, or in one of their own. */
final class Windows {
    private static final Words<CalendarUnit> UNITS = Words.of("a unit of calendars", CalendarUnit.class);
    private static final String FIXED = "between";
    private static final List<String> RELATIVE = List.of("inLast", "inNext", "beforeLast", "betweenAgo", "in");
    private static final List<String> ALL = List.of("inLast", "inNext", "beforeLast", "betweenAgo", FIXED, "in");

    private final Reading reading;
    private final Times times;
    private final Values values;

    Windows(Reading reading, Times times, Values values) {
        this.reading = reading;
        this.times = times;
        this.values = values;
    }

    /** The window of events: at any time, unless there is a field that says otherwise. */
    @Nullable Window ofEvents(Form form) {
        String name = form.chosen(ALL);
        if (name == null) {
            return new Ever();
        }
        Node node = form.value(name);
        return name.equals(FIXED) ? fixed(node) : relative(name, node);
    }

    /** The window that one of these fields says. */
    @Nullable RelativeWindow relative(Form form) {
        String name = form.choice(RELATIVE);
        return name == null ? null : relative(name, form.value(name));
    }

    private @Nullable RelativeWindow relative(String name, Node node) {
        return switch (name) {
            case "inLast" -> spanned(node, Rolling::new);
            case "inNext" -> spanned(node, Upcoming::new);
            case "beforeLast" -> spanned(node, BeforeLast::new);
            case "betweenAgo" -> band(node);
            default -> periods(node);
        };
    }

    private @Nullable RelativeWindow spanned(Node node, Function<TimeSpan, RelativeWindow> window) {
        TimeSpan span = times.span(node);
        return span == null ? null : window.apply(span);
    }

    private @Nullable RelativeWindow band(Node node) {
        Pair<TimeSpan> ends = Pair.read(node, "an array of two spans, the longer one first", times::span, reading);
        return ends == null ? null : reading.built(node, () -> new Band(ends.first(), ends.second()));
    }

    private @Nullable Window fixed(Node node) {
        Pair<Instant> ends = Pair.read(node, "an array of two moments, the earlier one first", values::moment, reading);
        return ends == null ? null : reading.built(node, () -> new FixedWindow(ends.first(), ends.second()));
    }

    private @Nullable RelativeWindow periods(Node node) {
        Form form = reading.form(node, "an object with the unit of a calendar, and the first and last of its periods");
        if (form == null) {
            return null;
        }
        Node unitNode = form.needed("unit");
        Node firstNode = form.needed("first");
        Node lastNode = form.needed("last");
        boolean soFar = reading.stated(form, "soFar");
        ZonedCalendar calendar = times.calendar(form);
        form.finish();
        CalendarUnit unit = unitNode == null ? null : UNITS.read(unitNode, reading);
        Integer first = firstNode == null ? null : reading.count(firstNode);
        Integer last = lastNode == null ? null : reading.count(lastNode);
        if (calendar == null || unit == null || first == null || last == null) {
            return null;
        }
        return reading.built(node, () -> new CalendarWindow(calendar, unit, first, last, soFar));
    }
}
