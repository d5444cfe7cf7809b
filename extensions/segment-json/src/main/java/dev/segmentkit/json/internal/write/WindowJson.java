package dev.segmentkit.json.internal.write;

import dev.segmentkit.time.Band;
import dev.segmentkit.time.BeforeLast;
import dev.segmentkit.time.CalendarWindow;
import dev.segmentkit.time.Ever;
import dev.segmentkit.time.FixedWindow;
import dev.segmentkit.time.RelativeWindow;
import dev.segmentkit.time.Rolling;
import dev.segmentkit.time.Upcoming;
import dev.segmentkit.time.Window;
import java.util.List;

/** A window as JSON: the fields that say when. No fields say at any time. */
final class WindowJson {
    private WindowJson() {}

    static Fields of(Window window) {
        if (window instanceof Ever) {
            return Fields.NONE;
        }
        if (window instanceof RelativeWindow relative) {
            return of(relative);
        }
        FixedWindow fixed = (FixedWindow) window;
        return Fields.of(
                "between",
                Items.sequence(
                        Layout.ROW, List.of(fixed.from(), fixed.to()), moment -> Scalar.text(moment.toString())));
    }

    static Fields of(RelativeWindow window) {
        if (window instanceof Rolling rolling) {
            return Fields.of("inLast", SpanJson.of(rolling.span()));
        }
        if (window instanceof Upcoming upcoming) {
            return Fields.of("inNext", SpanJson.of(upcoming.span()));
        }
        if (window instanceof BeforeLast before) {
            return Fields.of("beforeLast", SpanJson.of(before.span()));
        }
        if (window instanceof Band band) {
            return Fields.of(
                    "betweenAgo", Items.sequence(Layout.ROW, List.of(band.oldest(), band.newest()), SpanJson::of));
        }
        return Fields.of("in", periods((CalendarWindow) window));
    }

    private static Fields periods(CalendarWindow window) {
        return Fields.of("unit", Scalar.name(window.unit()))
                .and("first", Scalar.number(window.first()))
                .and("last", Scalar.number(window.last()))
                .andIf(window.endsNow(), "soFar", Scalar.TRUE)
                .and(CalendarJson.of(window.calendar()));
    }
}
