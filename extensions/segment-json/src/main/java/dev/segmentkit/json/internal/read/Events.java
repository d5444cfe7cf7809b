package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Constant;
import dev.segmentkit.criteria.Criterion;
import dev.segmentkit.criteria.EventPattern;
import dev.segmentkit.criteria.EventPosition;
import dev.segmentkit.criteria.EventSelection;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.Window;
import dev.segmentkit.vocabulary.EventType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads events that are looked for: their type, what is known of them, and when. */
final class Events {
    private static final Words<EventPosition> POSITIONS =
            new Words<>("a position", new TreeMap<>(Map.of("first", EventPosition.FIRST, "last", EventPosition.LAST)));
    private static final Map<String, EventPosition.Side> SIDES =
            Map.of("nth", EventPosition.Side.FIRST, "nthLast", EventPosition.Side.LAST);
    private static final List<String> SIDE_NAMES = List.of("nth", "nthLast");

    private final Reading reading;
    private final Windows windows;
    private final Criteria criteria;

    Events(Reading reading, Windows windows, Criteria criteria) {
        this.reading = reading;
        this.windows = windows;
        this.criteria = criteria;
    }

    /** Events of a pattern in a window. */
    @Nullable EventSelection selection(Node node, Scope scope) {
        Form form = reading.form(node, "events: an object with the field \"event\"");
        if (form == null) {
            return null;
        }
        EventPattern pattern = pattern(form, scope);
        Window window = windows.ofEvents(form);
        form.finish();
        return pattern == null || window == null
                ? null
                : reading.built(node, () -> new EventSelection(pattern, window));
    }

    /** A pattern, in which no window stands. */
    @Nullable EventPattern pattern(Node node, Scope scope) {
        Form form = reading.form(node, "an event: an object with the field \"event\"");
        if (form == null) {
            return null;
        }
        EventPattern pattern = pattern(form, scope);
        form.finish();
        return pattern;
    }

    private @Nullable EventPattern pattern(Form form, Scope scope) {
        Node name = form.needed("event");
        Node where = form.optional("where");
        EventType<?> type = name == null ? null : scope.eventType(name, reading);
        if (type == null) {
            return null;
        }
        Criterion filter = where == null ? Constant.EVERYONE : criteria.read(where, scope.of(type));
        return filter == null
                ? null
                : reading.built(where == null ? form.group() : where, () -> new EventPattern(type, filter));
    }

    /** What names of properties mean of the events at this node; also if something is wrong with other parts of it. */
    static Optional<Scope> properties(Node node, Scope scope) {
        return node instanceof Node.Group group && group.value("event") instanceof Node.Literal name
                ? scope.vocabulary().eventType(name.text()).map(scope::of)
                : Optional.empty();
    }

    /** Which one of the events, counted from one side. */
    @Nullable EventPosition position(Node node) {
        if (node instanceof Node.Literal) {
            return POSITIONS.read(node, reading);
        }
        Form form = reading.form(node, "a position: \"first\", \"last\", {\"nth\": 3} or {\"nthLast\": 3}");
        if (form == null) {
            return null;
        }
        String name = form.choice(SIDE_NAMES);
        form.finish();
        EventPosition.Side side = name == null ? null : SIDES.get(name);
        Integer number = name == null ? null : reading.count(form.value(name));
        return side == null || number == null ? null : reading.built(node, () -> new EventPosition(side, number));
    }
}
