package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.DaysSince;
import dev.segmentkit.criteria.EventAggregate;
import dev.segmentkit.criteria.EventCount;
import dev.segmentkit.criteria.EventMoment;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.criteria.EventValue;
import dev.segmentkit.criteria.PeriodCount;
import dev.segmentkit.criteria.Subject;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.CalendarUnit;
import dev.segmentkit.time.ZonedCalendar;
import dev.segmentkit.vocabulary.Attribute;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads what is worked out from events. */
final class Measures {
    private static final Words<CalendarUnit> PERIODS =
            Words.of("events, or periods to count", CalendarUnit.class, unit -> unit + "s");

    private final Reading reading;
    private final Times times;
    private final Events events;

    Measures(Reading reading, Times times, Events events) {
        this.reading = reading;
        this.times = times;
        this.events = events;
    }

    /** The fields by which such subjects are known. */
    Map<String, SubjectField> fields() {
        Map<String, SubjectField> fields = new LinkedHashMap<>();
        fields.put("countOf", this::count);
        fields.put("momentOf", (node, form, scope) -> positioned(node, form, scope, EventMoment::new));
        fields.put("daysSince", (node, form, scope) -> positioned(node, form, scope, DaysSince::new));
        fields.put("valueOf", this::value);
        fields.put("sumOf", aggregate(EventAggregate.Function.SUM));
        fields.put("averageOf", aggregate(EventAggregate.Function.AVERAGE));
        fields.put("smallestOf", aggregate(EventAggregate.Function.MINIMUM));
        fields.put("greatestOf", aggregate(EventAggregate.Function.MAXIMUM));
        fields.put("distinctOf", aggregate(EventAggregate.Function.DISTINCT_COUNT));
        fields.put("mostFrequentOf", aggregate(EventAggregate.Function.MOST_FREQUENT));
        return fields;
    }

    private @Nullable Subject<?> count(Node node, Form form, Scope scope) {
        if (node instanceof Node.Literal) {
            return periods(node, form, scope);
        }
        EventSelection counted = events.selection(node, scope);
        return counted == null ? null : new EventCount(counted);
    }

    private @Nullable Subject<?> periods(Node node, Form form, Scope scope) {
        Node with = form.needed("with");
        Node least = form.optional("atLeastEvents");
        ZonedCalendar calendar = times.calendar(form);
        CalendarUnit unit = PERIODS.read(node, reading);
        EventSelection counted = with == null ? null : events.selection(with, scope);
        Long atLeast = least == null ? Long.valueOf(1) : reading.wholeNumber(least);
        if (unit == null || counted == null || atLeast == null || calendar == null) {
            return null;
        }
        return reading.built(least == null ? node : least, () -> new PeriodCount(unit, calendar, atLeast, counted));
    }

    private @Nullable Subject<?> positioned(
            Node node, Form form, Scope scope, BiFunction<EventPosition, EventSelection, Subject<?>> subject) {
        Node in = form.needed("in");
        EventPosition position = events.position(node);
        EventSelection found = in == null ? null : events.selection(in, scope);
        return position == null || found == null ? null : subject.apply(position, found);
    }

    private @Nullable Subject<?> value(Node node, Form form, Scope scope) {
        Node of = form.needed("of");
        Node in = form.needed("in");
        EventPosition position = of == null ? null : events.position(of);
        EventSelection found = in == null ? null : events.selection(in, scope);
        Attribute<?, ?> property = in == null ? null : property(node, in, scope);
        return position == null || found == null || property == null
                ? null
                : new EventValue<>(position, property, found);
    }

    private SubjectField aggregate(EventAggregate.Function function) {
        return (node, form, scope) -> {
            Node in = form.needed("in");
            EventSelection found = in == null ? null : events.selection(in, scope);
            Attribute<?, ?> property = in == null ? null : property(node, in, scope);
            return found == null || property == null
                    ? null
                    : reading.built(node, () -> new EventAggregate<>(function, property, found));
        };
    }

    private @Nullable Attribute<?, ?> property(Node node, Node in, Scope scope) {
        return Events.properties(in, scope)
                .map(properties -> properties.attribute(node, reading))
                .orElse(null);
    }
}
