package dev.segmentkit.json.internal.read;

import dev.segmentkit.criteria.Anniversary;
import dev.segmentkit.criteria.Expectation;
import dev.segmentkit.criteria.InDateWindow;
import dev.segmentkit.criteria.InWindow;
import dev.segmentkit.json.internal.tree.Node;
import dev.segmentkit.time.LeapDayRule;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Zone;
import org.jspecify.annotations.Nullable;

/** Reads windows in which dates and moments are expected to lie. */
final class TimeExpectations {
    private static final Words<LeapDayRule> LEAP_DAYS =
            Words.of("when 29 February is celebrated in other years", LeapDayRule.class);
    private static final String WINDOW = "a window such as {\"inLast\": {\"days\": 90}}";
    private static final String DATE_WINDOW =
            "a window with its zone such as {\"inLast\": {\"days\": 90}, \"zone\": \"Europe/Berlin\"}";

    private final Reading reading;
    private final Times times;
    private final Windows windows;

    TimeExpectations(Reading reading, Times times, Windows windows) {
        this.reading = reading;
        this.times = times;
        this.windows = windows;
    }

    /** A window over moments. */
    @Nullable Expectation<?> window(Node node) {
        Form form = reading.form(node, WINDOW);
        if (form == null) {
            return null;
        }
        RelativeWindow window = windows.relative(form);
        form.finish();
        return window == null ? null : new InWindow(window);
    }

    /** A window over dates, beside which stands the zone in which the day of asOf is taken. */
    @Nullable Expectation<?> dateWindow(Node node) {
        Form form = reading.form(node, DATE_WINDOW);
        if (form == null) {
            return null;
        }
        RelativeWindow window = windows.relative(form);
        Zone zone = zone(form);
        form.finish();
        return window == null || zone == null ? null : reading.built(node, () -> new InDateWindow(window, zone));
    }

    /** A window over anniversaries. The rule for leap days stands beside it, in the outer object. */
    @Nullable Expectation<?> anniversary(Node node, Form outer) {
        Node leapDays = outer.needed("leapDays");
        LeapDayRule rule = leapDays == null ? null : LEAP_DAYS.read(leapDays, reading);
        Form form = reading.form(node, DATE_WINDOW);
        if (form == null) {
            return null;
        }
        RelativeWindow window = windows.relative(form);
        Zone zone = zone(form);
        form.finish();
        return window == null || zone == null || rule == null
                ? null
                : reading.built(node, () -> new Anniversary(window, zone, rule));
    }

    private @Nullable Zone zone(Form form) {
        Node node = form.needed("zone");
        return node == null ? null : times.zone(node);
    }
}
